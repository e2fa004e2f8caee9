package org.customizedemployment.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.core.error.CeException;
import org.jspecify.annotations.Nullable;

/** Reads whole files and writes them whole: nothing is ever left half written. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class InputFiles {
    private static final long LARGEST = 512L * 1024 * 1024;

    /** How a file of SQLite begins. */
    private static final String DATABASE = "SQLite format 3\0";

    /** How its write-ahead log does. */
    private static final List<String> LOGS = List.of("7\u007f\u0006\u0082", "7\u007f\u0006\u0083");

    private InputFiles() {}

    public static byte[] read(Path path) {
        if (!Files.isRegularFile(path)) {
            throw new CeException(CliError.NO_FILE, "there is no file '" + path + "'");
        }
        try {
            if (Files.size(path) > LARGEST) {
                throw new CeException(CliError.UNREADABLE, "'" + path + "' is too large");
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new CeException(CliError.UNREADABLE, "can't read '" + path + "'", e);
        }
    }

    /** The files in a folder whose names end so, in the order of their names. */
    public static List<Path> in(Path folder, String ending) {
        try (Stream<Path> content = Files.list(folder)) {
            return content.filter(one -> one.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new CeException(CliError.UNREADABLE, "can't read folder '" + folder + "'", e);
        }
    }

    /**
     * Writes a file whole or not at all. What is written to may be a link to a file, which stays a link; anything but a file, such as a
     * device or a folder, is left alone.
     */
    public static void write(Path path, byte[] bytes) {
        @Nullable Path draft = null;
        try {
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                throw new CeException(CliError.NOT_WRITTEN, "'" + path + "' is not a file");
            }
            requireNoDatabase(path);
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            draft = target.resolveSibling("." + target.getFileName() + ".part");
            Files.write(draft, bytes);
            move(draft, target);
        } catch (IOException e) {
            discard(draft);
            throw new CeException(CliError.NOT_WRITTEN, "can't write '" + path + "'", e);
        }
    }

    /** A store, or the log beside it, is never written over: a name typed twice would cost every case in it. */
    public static void requireNoDatabase(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return;
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(DATABASE.length());
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.equals(DATABASE) || LOGS.stream().anyMatch(text::startsWith)) {
            throw new CeException(CliError.NOT_WRITTEN, "'" + path + "' is a database, which nothing is written over");
        }
    }

    private static void move(Path draft, Path path) throws IOException {
        try {
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(@Nullable Path draft) {
        if (draft == null) {
            return;
        }
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // The first error is the one that matters; a leftover starts with a dot and ends in .part.
        }
    }
}
