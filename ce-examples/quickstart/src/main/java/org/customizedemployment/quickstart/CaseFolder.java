package org.customizedemployment.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.rules.pack.FilePack;
import org.customizedemployment.spi.pack.PackFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The folder with the case as an agency recorded it: commands in files, in order, and the staff register. Read strictly. */
final class CaseFolder {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Path folder;

    CaseFolder(Path folder) {
        this.folder = folder;
    }

    /** A stage's file: what it is about, since JSON has no comments, and its commands in order. */
    private record Stage(String note, List<Line> commands) {}

    private record Line(String id, String recordedAt, String by, JsonNode command) {}

    /** A command with who gives it and when it is recorded: the walk has no clock. */
    record Recorded(String id, PlaceTime at, String by, Command command) {}

    /** The commands of one file. */
    List<Recorded> commands(String file) {
        try {
            Stage stage = MAPPER.readValue(bytes(file), Stage.class);
            List<Recorded> commands = new ArrayList<>();
            for (Line line : stage.commands()) {
                commands.add(recorded(file, line));
            }
            return List.copyOf(commands);
        } catch (JacksonException e) {
            throw new WalkStopped("'" + folder.resolve(file) + "': " + e.getOriginalMessage());
        }
    }

    private Recorded recorded(String file, Line line) {
        try {
            Command command = CaseJson.strict().readCommand(MAPPER.writeValueAsBytes(line.command()));
            return new Recorded(line.id(), PlaceTime.parse(line.recordedAt()), line.by(), command);
        } catch (CeException e) {
            throw new WalkStopped("'" + folder.resolve(file) + "', command '" + line.id() + "': " + e.getMessage());
        }
    }

    /** The staff register. */
    References staffRegister() {
        try {
            return CaseJson.strict().readReferences(bytes("staff-credentials.json"));
        } catch (CeException e) {
            throw new WalkStopped("'" + folder.resolve("staff-credentials.json") + "': " + e.getMessage());
        }
    }

    /** The agency's own layer over the state's pack. Whatever is wrong in it, the runtime says with file and line. */
    FilePack agencyPack() {
        return FilePack.of(List.of(PackFile.of("agency-rates.yaml", bytes("agency-rates.yaml"))));
    }

    /** A picture that an entry cites by its digest. */
    byte[] picture(String file) {
        return bytes(file);
    }

    private byte[] bytes(String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException e) {
            throw new WalkStopped("'" + folder.resolve(file)
                    + "' can't be read. Give the folder with the case's files as the second argument.");
        }
    }
}
