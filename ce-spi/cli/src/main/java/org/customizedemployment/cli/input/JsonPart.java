package org.customizedemployment.cli.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apiguardian.api.API;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An entry or a line of the journal, where it stands in a case document.
 *
 * @param pointer for example {@code /case/entries/3}
 * @param line from 1
 * @param start the first byte
 * @param end the byte after the last
 * @param id of an entry; empty if it has none
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record JsonPart(String pointer, int line, int start, int end, String id) {
    private static final JsonFactory JSON = JsonFactory.builder().build();
    private static final String ENTRIES = "/case/entries";
    private static final String JOURNAL = "/journal";
    private static final String ID = "/header/id";

    public boolean isEntry() {
        return pointer.startsWith(ENTRIES);
    }

    /** All of them, in order, as far as the document is JSON. */
    public static List<JsonPart> of(byte[] bytes) {
        List<JsonPart> parts = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.START_ARRAY) {
                    String at = parser.streamReadContext().pathAsPointer().toString();
                    if (at.equals(ENTRIES) || at.equals(JOURNAL)) {
                        array(parser, at, parts);
                    }
                }
            }
        } catch (JacksonException e) {
            return parts;
        }
        return parts;
    }

    /** The values of an array, or the one value that is there instead, each as it stands; the whole document if it is no JSON. */
    public static List<byte[]> values(byte[] bytes) {
        List<byte[]> values = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                return List.of(bytes);
            }
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                int start = (int) parser.currentTokenLocation().getByteOffset();
                parser.skipChildren();
                values.add(Arrays.copyOfRange(
                        bytes, start, (int) parser.currentLocation().getByteOffset()));
            }
        } catch (JacksonException e) {
            return List.of(bytes);
        }
        return values;
    }

    private static void array(JsonParser parser, String pointer, List<JsonPart> parts) {
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            int line = parser.currentTokenLocation().getLineNr();
            int start = (int) parser.currentTokenLocation().getByteOffset();
            String own = pointer + "/" + i;
            String id = id(parser, own + ID);
            parts.add(new JsonPart(
                    own, line, start, (int) parser.currentLocation().getByteOffset(), id));
        }
    }

    /** Reads to the end of the value, and finds its id on the way. */
    private static String id(JsonParser parser, String pointer) {
        String id = "";
        int depth = 0;
        do {
            JsonToken token = parser.currentToken();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token == JsonToken.VALUE_STRING
                    && depth == 2
                    && parser.streamReadContext().pathAsPointer().toString().equals(pointer)) {
                id = parser.getString();
            }
        } while (depth > 0 && parser.nextToken() != null);
        return id;
    }
}
