package org.customizedemployment.cli.cases;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.cli.input.Located;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.jackson.problem.JsonProblemException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A command in a file: alone, {@code {"do": "move", …}}, or with who gives it and when:
 * {@code {"note": …, "id": …, "by": …, "recordedAt": …, "seen": …, "command": {"do": …}}}.
 *
 * @param command what is wanted
 * @param at the JSON pointer to it in the file
 * @param id the command's id; null if the file names none, as the others
 * @param by who gives it
 * @param recordedAt when it is recorded
 * @param seen the revision of the case that they saw
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record CommandFile(
        Command command,
        String at,
        @Nullable String id,
        @Nullable String by,
        @Nullable PlaceTime recordedAt,
        @Nullable Long seen) {
    private static final JsonFactory JSON = JsonFactory.builder().build();
    private static final List<String> MEMBERS = List.of("note", "id", "by", "recordedAt", "seen", "command");

    public static CommandFile read(Path path) {
        return Located.reading(path, CommandFile::of);
    }

    public static CommandFile of(byte[] bytes) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            return new Draft(bytes, parser).read();
        } catch (JacksonException e) {
            // Not JSON, or not a command: the library's own reader says so with the place.
            return new CommandFile(CaseJson.strict().readCommand(bytes), "", null, null, null, null);
        }
    }

    /** One file in the reading. */
    private static final class Draft {
        private final byte[] bytes;
        private final JsonParser parser;
        private @Nullable Command command;
        private @Nullable String id;
        private @Nullable String by;
        private @Nullable PlaceTime recordedAt;
        private @Nullable Long seen;

        Draft(byte[] bytes, JsonParser parser) {
            this.bytes = bytes;
            this.parser = parser;
        }

        CommandFile read() {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    if (name.equals("do")) {
                        command = null;
                        break;
                    }
                    member(name);
                }
            }
            Command wanted = command == null ? CaseJson.strict().readCommand(bytes) : command;
            return new CommandFile(wanted, command == null ? "" : "/command", id, by, recordedAt, seen);
        }

        private void member(String name) {
            switch (name) {
                case "note" -> parser.skipChildren();
                case "id" -> id = text(name);
                case "by" -> by = text(name);
                case "recordedAt" -> recordedAt = PlaceTime.parse(text(name));
                case "seen" -> seen = number(name);
                case "command" -> command = wanted();
                default -> throw bad("/" + name, "there is no such member; there are " + MEMBERS);
            }
        }

        private String text(String name) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                throw bad("/" + name, "not a text");
            }
            return parser.getString();
        }

        private long number(String name) {
            if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
                throw bad("/" + name, "not a whole number");
            }
            return parser.getLongValue();
        }

        /** Read where it stands: everything else becomes empty space, so that a problem is found on its own line of the file. */
        private Command wanted() {
            int start = (int) parser.currentTokenLocation().getByteOffset();
            parser.skipChildren();
            int end = (int) parser.currentLocation().getByteOffset();
            byte[] alone = new byte[bytes.length];
            Arrays.fill(alone, (byte) ' ');
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] == '\n' || (i >= start && i < end)) {
                    alone[i] = bytes[i];
                }
            }
            return CaseJson.strict().readCommand(alone);
        }

        private CeException bad(String pointer, String what) {
            return new JsonProblemException(
                    CliError.BAD_COMMAND,
                    pointer,
                    parser.currentTokenLocation().getLineNr(),
                    parser.currentTokenLocation().getColumnNr(),
                    what);
        }
    }
}
