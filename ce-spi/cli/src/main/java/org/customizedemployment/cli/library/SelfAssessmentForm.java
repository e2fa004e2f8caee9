package org.customizedemployment.cli.library;

import java.util.Arrays;
import org.apiguardian.api.API;
import org.customizedemployment.cli.terminal.Output;
import org.customizedemployment.core.competency.CompetencyStatement;
import org.customizedemployment.spi.text.Messages;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A self-assessment as a form: each statement with what it says, which the format itself has no place for. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class SelfAssessmentForm {
    /** What a statement says; for the person who fills in the form. */
    private static final String TEXT = "says";

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private SelfAssessmentForm() {}

    /** Every statement, most important competency first, rated as nothing that counts as a gap. */
    public static String blank(Messages messages) {
        StringBuilder form = new StringBuilder("{\n  \"format\": \"ce-self-assessment/1\",\n");
        form.append("  \"by\": \"").append(messages.text("ce.competency.by")).append("\",\n");
        form.append("  \"on\": \"").append(messages.text("ce.competency.on")).append("\",\n");
        form.append("  \"ratings\": [\n");
        String separator = "";
        for (CompetencyStatement statement : CompetencyStatement.all()) {
            form.append(separator)
                    .append("    {\"statement\": \"")
                    .append(statement.getId())
                    .append("\",\n     \"")
                    .append(TEXT)
                    .append("\": ")
                    .append(Output.quoted(messages.text("statement." + statement)))
                    .append(",\n     \"rating\": \"cannot-rate\"}");
            separator = ",\n";
        }
        return form.append("\n  ]\n}\n").toString();
    }

    /** The form without those texts, everything else where it was, so that a problem is found on its own line. */
    public static byte[] withoutTexts(byte[] form) {
        byte[] left = form.clone();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), form)) {
            int end = 0; // of the value before
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.PROPERTY_NAME
                        && parser.currentName().equals(TEXT)) {
                    int start = (int) parser.currentTokenLocation().getByteOffset();
                    boolean first = parser.streamReadContext().getCurrentIndex() == 0;
                    parser.nextToken();
                    parser.skipChildren();
                    parser.finishToken(); // else a text counts up to where it begins
                    int last = (int) parser.currentLocation().getByteOffset();
                    if (first && parser.nextToken() == JsonToken.PROPERTY_NAME) {
                        last = (int) parser.currentTokenLocation().getByteOffset();
                    }
                    blank(left, first ? start : end, last);
                }
                parser.finishToken();
                end = (int) parser.currentLocation().getByteOffset();
            }
        } catch (JacksonException e) {
            return form; // not JSON: the library's own reader says so with the place
        }
        return left;
    }

    private static void blank(byte[] bytes, int from, int to) {
        byte[] lines = Arrays.copyOfRange(bytes, from, to);
        for (int i = 0; i < lines.length; i++) {
            bytes[from + i] = lines[i] == '\n' ? lines[i] : (byte) ' ';
        }
    }
}
