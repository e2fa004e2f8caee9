package org.customizedemployment.reports.format;

import java.util.Locale;
import org.customizedemployment.spi.document.BeforeAfter;
import org.customizedemployment.spi.document.Block;
import tools.jackson.core.JsonGenerator;

/** The lanes of a picture, for those who draw it themselves; the figure's table follows. */
final class JsonFigure {
    private JsonFigure() {}

    static void write(JsonGenerator json, Block.Figure figure) {
        json.writeStringProperty("block", "figure");
        json.writeStringProperty("title", figure.title());
        json.writeStringProperty("description", figure.description());
        json.writeStringProperty("before", figure.picture().before());
        json.writeStringProperty("after", figure.picture().after());
        json.writeArrayPropertyStart("lanes");
        for (BeforeAfter.Lane lane : figure.picture().lanes()) {
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
        String rest = figure.picture().rest();
        if (rest != null) {
            json.writeStringProperty("rest", rest);
        }
    }

    private static void side(JsonGenerator json, String name, BeforeAfter.Side side) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("words", side.words());
        json.writeArrayPropertyStart("parts");
        for (BeforeAfter.Part part : side.parts()) {
            json.writeStartObject();
            json.writeStringProperty("mark", part.mark().name().toLowerCase(Locale.ROOT));
            json.writeNumberProperty("length", part.length());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
