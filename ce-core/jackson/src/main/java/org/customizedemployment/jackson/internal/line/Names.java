package org.customizedemployment.jackson.internal.line;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.core.util.Named;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.SettableBeanProperty;

/** The names of a value's members, found by number while reading. */
public final class Names {
    /** The object ends. */
    public static final int END = PropertyNameMatcher.MATCH_END_OBJECT;

    /** A name that is not among them. */
    public static final int UNKNOWN = PropertyNameMatcher.MATCH_UNKNOWN_NAME;

    private final PropertyNameMatcher matcher;

    private Names(PropertyNameMatcher matcher) {
        this.matcher = matcher;
    }

    /** Numbered in this order, from 0. */
    public static Names of(List<SettableBeanProperty> members, DeserializationContext context) {
        List<Named> named = new ArrayList<>(members);
        return new Names(context.tokenStreamFactory().constructNameMatcher(named, false));
    }

    /** Goes on to the next name. A parser made of two, as where a type's word did not come first, would match names in the first of them only. */
    public int next(JsonParser parser) {
        if (!(parser instanceof JsonParserDelegate)) {
            return parser.nextNameMatch(matcher);
        }
        JsonToken token = parser.nextToken();
        if (token == JsonToken.PROPERTY_NAME) {
            return matcher.matchName(parser.currentName());
        }
        return token == JsonToken.END_OBJECT ? END : PropertyNameMatcher.MATCH_ODD_TOKEN;
    }

    /** The number of the first name, from the value's first token or from that name. */
    public int first(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> next(parser);
            case END_OBJECT -> END;
            default -> matcher.matchName(parser.currentName());
        };
    }
}
