package org.customizedemployment.cli.caseload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.customizedemployment.cli.input.InputFiles;
import org.customizedemployment.cli.option.Stores;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.batch.BatchCount;
import org.customizedemployment.spi.source.SourcedCase;

/** Where many cases are: a folder of JSON files, a file of lines, or a store. */
final class ManyCases {
    private final String place;

    ManyCases(String place) {
        this.place = place;
    }

    static boolean isMany(String place) {
        return Stores.isUrl(place) || place.endsWith(".ndjson") || Files.isDirectory(Path.of(place));
    }

    boolean isStore() {
        return Stores.isUrl(place);
    }

    /** Strictly where people or other programs wrote them; a store has looked them through. */
    boolean isLookedThrough() {
        return isStore();
    }

    /** How many bytes there are to read. */
    long bytes() throws IOException {
        if (isStore()) {
            return BatchBar.UNKNOWN;
        }
        long bytes = 0;
        for (Path file : isFolder() ? files() : List.of(Path.of(place))) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    private boolean isFolder() {
        return Files.isDirectory(Path.of(place));
    }

    private List<Path> files() {
        return InputFiles.in(Path.of(place), ".json");
    }

    /** What a bad case is called on the terminal: its line, its file, its place in the store. */
    String nameOf(long number) {
        if (isStore()) {
            return "case " + number;
        }
        return isFolder() ? files().get((int) number - 1).getFileName().toString() : "line " + number;
    }

    /** What is done with them, by where they come from. */
    interface Work {
        BatchCount lines(InputStream lines) throws IOException;

        BatchCount files(List<Path> files) throws IOException;

        BatchCount cases(Stream<SourcedCase> cases) throws IOException;
    }

    BatchCount run(CustomizedEmployment ce, Work work) throws IOException {
        if (isStore()) {
            try (Stream<SourcedCase> cases = ce.cases()) {
                return work.cases(cases);
            }
        }
        if (isFolder()) {
            return work.files(files());
        }
        try (InputStream in = Files.newInputStream(Path.of(place))) {
            return work.lines(in);
        }
    }
}
