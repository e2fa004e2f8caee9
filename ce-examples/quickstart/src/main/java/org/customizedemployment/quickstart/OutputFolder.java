package org.customizedemployment.quickstart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The one folder that the walk writes to. It must be new, empty, or from an earlier walk; a file that the walk did not write is never touched.
 */
final class OutputFolder {
    /** Says that the folder is the walk's own; written first, so that a walk cut short can be repeated. */
    static final String MARK = "WALK.txt";

    /** The store's own file. The only one that may differ between two walks. */
    static final String STORE = "case.sqlite";

    private static final List<String> STORE_FILES = List.of(STORE, STORE + "-journal", STORE + "-wal", STORE + "-shm");
    private static final String MARK_TEXT =
            "Written by the walk. Running it again replaces the files in this folder.\n";

    private final Path folder;

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens the folder, empty but for the mark.
     *
     * @param own the names of all files that the walk writes
     * @throws WalkStopped if something there is not the walk's
     */
    static OutputFolder open(Path folder, List<String> own) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            clear(folder, own);
        }
        Files.createDirectories(folder);
        OutputFolder opened = new OutputFolder(folder);
        opened.write(MARK, MARK_TEXT);
        return opened;
    }

    private static void clear(Path folder, List<String> own) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new WalkStopped("'" + folder + "' is a file. Name a folder that is new or empty.");
        }
        List<Path> present = list(folder);
        for (Path file : present) {
            String name = file.getFileName().toString();
            boolean ours = name.equals(MARK) || own.contains(name) || STORE_FILES.contains(name);
            if (!ours || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new WalkStopped("'" + folder + "' holds '" + name
                        + "', which the walk did not write. Nothing was changed. Name a folder that is new or empty.");
            }
        }
        if (!present.isEmpty() && !present.contains(folder.resolve(MARK))) {
            throw new WalkStopped("'" + folder + "' is not empty and has no " + MARK
                    + " from an earlier walk. Nothing was changed. Name a folder that is new or empty.");
        }
        // The mark goes last: were this cut short, the next walk would still know the rest as its own.
        for (Path file : present) {
            if (!file.getFileName().toString().equals(MARK)) {
                Files.delete(file);
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, 1, new FileVisitOption[0])) {
            return files.filter(file -> !file.equals(folder)).sorted().toList();
        }
    }

    Path path() {
        return folder;
    }

    Path store() {
        return folder.resolve(STORE);
    }

    void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }
}
