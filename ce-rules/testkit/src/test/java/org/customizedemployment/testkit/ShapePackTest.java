package org.customizedemployment.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.spi.pack.PackFile;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each shape of rule that states use, as a small pack with tests that a policy person can read. */
class ShapePackTest {
    private static final Path SHAPES = Path.of("src/test/resources/shapes");

    @TestFactory
    Stream<DynamicContainer> the_cases_of_each_shape_come_out_as_written() throws IOException {
        return folders().stream()
                .map(folder -> DynamicContainer.dynamicContainer(
                        folder.getFileName().toString(),
                        PackTests.in(folder.resolve("tests"))
                                .of(new Shape(folder))
                                .tests()));
    }

    @Test
    void each_shape_says_what_it_is_called() throws IOException {
        for (Path folder : folders()) {
            assertThat(Files.readAllLines(folder.resolve("pack.yaml")).get(0))
                    .as(folder.toString())
                    .startsWith("# shape: ");
        }
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> all = Files.list(SHAPES)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** A pack of one file. */
    private record Shape(Path folder) implements PackProvider {
        @Override
        public Descriptor getDescriptor() {
            String id = lines().stream()
                    .filter(line -> line.startsWith("  id: "))
                    .findFirst()
                    .orElseThrow()
                    .substring(6);
            return new Descriptor(
                    id, "1.0.0", Descriptor.SPI_VERSION, ProviderKind.PACK, "US", List.of(Citation.of("SEM-25")));
        }

        @Override
        public List<PackFile> getFiles() {
            return List.of(PackFile.of("pack.yaml", String.join("\n", lines()).getBytes(StandardCharsets.UTF_8)));
        }

        private List<String> lines() {
            try {
                return Files.readAllLines(folder.resolve("pack.yaml"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
