package org.customizedemployment.reports.format;

import org.customizedemployment.core.reason.ArgumentValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What words say as a value, in the form that decisions have it in, so that one reader serves both. */
final class JsonValue {
    private JsonValue() {}

    /** Nothing where there are only words. */
    static void write(JsonGenerator json, @Nullable ArgumentValue value) {
        if (value != null) {
            json.writeObjectPropertyStart("value");
            if (value instanceof ArgumentValue.OfMinutes one) {
                json.writeNumberProperty("minutes", one.minutes().value());
            } else if (value instanceof ArgumentValue.OfNumber one) {
                json.writeNumberProperty("number", one.number());
            } else if (value instanceof ArgumentValue.OfFlag one) {
                json.writeBooleanProperty("flag", one.flag());
            } else {
                text(json, value);
            }
            json.writeEndObject();
        }
    }

    private static void text(JsonGenerator json, ArgumentValue value) {
        if (value instanceof ArgumentValue.OfMoney one) {
            json.writeStringProperty("money", one.money().toString());
        } else if (value instanceof ArgumentValue.OfRate one) {
            json.writeStringProperty("rate", one.rate().toString());
        } else if (value instanceof ArgumentValue.OfDate one) {
            json.writeStringProperty("date", one.date().toString());
        } else if (value instanceof ArgumentValue.OfTime one) {
            json.writeStringProperty("time", one.time().toString());
        } else if (value instanceof ArgumentValue.OfEntry one) {
            json.writeStringProperty("entry", one.entry().toString());
        } else {
            json.writeStringProperty("code", ((ArgumentValue.OfCode) value).code());
        }
    }
}
