package org.customizedemployment.cli.input;

import java.nio.file.Path;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.core.error.CeException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What a JSON file says it is. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class DocumentFormat {
    private static final JsonFactory JSON = JsonFactory.builder().build();

    /** Documents that somebody may take one for another; only these are named, as a file may say anything. */
    private static final List<String> KNOWN =
            List.of("ce-case/1", "ce-references/1", "ce-decision/1", "ce-self-assessment/1");

    private DocumentFormat() {}

    /** What the file says it is; a command says so by what it wants. */
    public static String of(byte[] bytes) {
        String found = "";
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (found.isEmpty() && parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = parser.currentName();
                    JsonToken value = parser.nextToken();
                    if (name.equals("do") || name.equals("command")) {
                        found = name;
                    } else if (name.equals("format") && value == JsonToken.VALUE_STRING) {
                        found = parser.getString();
                    }
                    parser.skipChildren();
                }
            }
        } catch (JacksonException e) {
            return found; // whoever reads it says what is wrong, with the place
        }
        return found;
    }

    /**
     * Refuses a document that says to be another one, before anything in it is found wrong that would be right there.
     *
     * @throws CeException if it is a known one of another format
     */
    public static void require(Path path, byte[] bytes, String asked) {
        String found = of(bytes);
        if (!found.equals(asked) && KNOWN.contains(found)) {
            throw new CeException(
                    CliError.OTHER_DOCUMENT, "'" + path + "' is '" + found + "', asked for is '" + asked + "'");
        }
    }
}
