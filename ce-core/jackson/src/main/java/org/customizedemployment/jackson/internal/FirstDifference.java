package org.customizedemployment.jackson.internal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Where two documents part. It says the place, never what is written there. */
public final class FirstDifference {
    private FirstDifference() {}

    /** JSON pointer to the first place in one document at which the other goes on differently; empty if that is the document itself. */
    public static String pointer(byte[] one, byte[] other) {
        try (JsonParser left = ExactJson.FACTORY.createParser(ObjectReadContext.empty(), one);
                JsonParser right = ExactJson.FACTORY.createParser(ObjectReadContext.empty(), other)) {
            JsonToken token;
            do {
                token = left.nextToken();
            } while (token != null && token == right.nextToken() && Objects.equals(text(left), text(right)));
            return ProblemReport.pointer(left);
        }
    }

    private static @Nullable String text(JsonParser parser) {
        return parser.currentToken().isStructStart() ? null : parser.getString();
    }
}
