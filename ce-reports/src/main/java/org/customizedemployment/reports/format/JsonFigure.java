package org.customizedemployment.reports.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.customizedemployment.spi.document.BarChart;
import org.customizedemployment.spi.document.BeforeAfter;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.TimeLine;
import tools.jackson.core.JsonGenerator;

/** The lanes or bars of a picture, for those who draw it themselves; the figure's table follows. */
final class JsonFigure {
    private JsonFigure() {}

    static void write(JsonGenerator json, Block.Figure figure) {
        json.writeStringProperty("block", "figure");
        json.writeStringProperty("title", figure.title());
        json.writeStringProperty("description", figure.description());
        if (figure.picture() instanceof BeforeAfter picture) {
            write(json, picture);
        } else if (figure.picture() instanceof TimeLine picture) {
            write(json, picture);
        } else if (figure.picture() instanceof BarChart chart) {
            write(json, chart);
        }
    }

    private static void write(JsonGenerator json, BarChart chart) {
        json.writeArrayPropertyStart("bars");
        for (BarChart.Bar bar : chart.bars()) {
            json.writeStartObject();
            json.writeStringProperty("label", bar.label());
            json.writeStringProperty("words", bar.words());
            parts(json, bar.parts());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, TimeLine picture) {
        json.writeStringProperty("first", picture.first().toString());
        json.writeStringProperty("last", picture.last().toString());
        json.writeArrayPropertyStart("lanes");
        for (TimeLine.Lane lane : picture.lanes()) {
            json.writeStartObject();
            json.writeStringProperty("name", lane.name());
            json.writeArrayPropertyStart("spans");
            for (TimeLine.Span span : lane.spans()) {
                json.writeStartObject();
                json.writeStringProperty("label", span.label());
                json.writeStringProperty("from", span.from().toString());
                LocalDate until = span.until();
                if (until != null) {
                    json.writeStringProperty("until", until.toString());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, BeforeAfter picture) {
        json.writeStringProperty("before", picture.before());
        json.writeStringProperty("after", picture.after());
        json.writeArrayPropertyStart("lanes");
        for (BeforeAfter.Lane lane : picture.lanes()) {
            json.writeStartObject();
            json.writeStringProperty("name", lane.name());
            json.writeBooleanProperty("set", lane.set());
            json.writeArrayPropertyStart("lines");
            for (BeforeAfter.Line line : lane.lines()) {
                json.writeStartObject();
                json.writeStringProperty("label", line.label());
                side(json, "before", line.before());
                side(json, "after", line.after());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        String rest = picture.rest();
        if (rest != null) {
            json.writeStringProperty("rest", rest);
        }
    }

    private static void side(JsonGenerator json, String name, BeforeAfter.Side side) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("words", side.words());
        parts(json, side.parts());
        json.writeEndObject();
    }

    private static void parts(JsonGenerator json, List<BeforeAfter.Part> parts) {
        json.writeArrayPropertyStart("parts");
        for (BeforeAfter.Part part : parts) {
            json.writeStartObject();
            json.writeStringProperty("mark", part.mark().name().toLowerCase(Locale.ROOT));
            json.writeNumberProperty("length", part.length());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
