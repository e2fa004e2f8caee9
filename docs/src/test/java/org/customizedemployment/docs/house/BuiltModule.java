package org.customizedemployment.docs.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * One module of this build.
 *
 * @param path its folder below the root, for example {@code ce-core/jackson}
 * @param artifactId for example {@code ce-jackson}
 * @param directory its folder
 * @param artifact its jar, or its folder of classes where only {@code test} was run
 */
public record BuiltModule(String path, String artifactId, Path directory, Path artifact) {
    /** Whether others can depend on it from a repository. */
    public boolean isPublished() {
        return !path.startsWith("ce-examples") && !path.equals("docs");
    }

    /** Reads a file of the jar, or of the folder of classes. */
    public <T> Optional<T> read(String file, Function<InputStream, T> reader) {
        return inside(root -> {
            Path found = root.resolve(file);
            if (!Files.exists(found)) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(found)) {
                return Optional.of(reader.apply(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Does something with the root of the jar or of the folder of classes. */
    public <T> T inside(Function<Path, T> work) {
        if (Files.isDirectory(artifact)) {
            return work.apply(artifact);
        }
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + artifact.toUri()), java.util.Map.of())) {
            return work.apply(zip.getPath("/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return artifactId;
    }
}
