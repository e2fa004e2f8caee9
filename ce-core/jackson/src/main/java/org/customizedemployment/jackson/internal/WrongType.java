package org.customizedemployment.jackson.internal;

import org.customizedemployment.core.error.CeException;
import org.customizedemployment.jackson.problem.JacksonError;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Says what was expected and what sort of value is there, never the value. */
public final class WrongType {
    private WrongType() {}

    public static CeException expected(String what, JsonParser parser) {
        return new CeException(JacksonError.WRONG_TYPE, "expected " + what + ", found " + sort(parser.currentToken()));
    }

    public static String sort(JsonToken token) {
        return switch (token) {
            case START_OBJECT, END_OBJECT, PROPERTY_NAME -> "an object";
            case START_ARRAY, END_ARRAY -> "a list";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT -> "a whole number";
            case VALUE_NUMBER_FLOAT -> "a number with decimals";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> "nothing";
        };
    }
}
