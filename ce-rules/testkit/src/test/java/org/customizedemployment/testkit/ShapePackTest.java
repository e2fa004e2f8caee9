package org.customizedemployment.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.spi.pack.PackFile;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.spi.plugin.Descriptor;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each shape of rule that states use, as a small pack with tests that a policy person can read. */
class ShapePackTest {
    private static final Path SHAPES = Path.of("src/test/resources/shapes");

    @TestFactory
    @Tag("CT-17")
    @Tag("CT-21")
    @Tag("CT-23")
    @Tag("CT-27")
    @Tag("CT-29")
    @Tag("CT-30")
    @Tag("CT-37")
    @Tag("ICF-G3")
    @Tag("ME-1")
    @Tag("ME-2")
    @Tag("ME-3")
    @Tag("ME-4")
    @Tag("OH-1")
    @Tag("PA-3")
    @Tag("SC-3")
    @Tag("SEM-6")
    @Tag("SEM-8")
    @Tag("SEM-13")
    @Tag("SEM-20")
    @Tag("SEM-22")
    @Tag("SEM-23")
    @Tag("SEM-23a")
    @Tag("SEM-23b")
    @Tag("SEM-23c")
    @Tag("SEM-23d")
    @Tag("SEM-25")
    @Tag("SEM-26")
    @Tag("SEM-27")
    @Tag("TX-1")
    @Tag("TX-2")
    @Tag("TX-3")
    @Tag("WI-1")
    @Tag("WI-2")
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

    /** The index of requirements is made of these tags, so none of them may be there without a case behind it, and none be left out. */
    @Test
    void each_requirement_named_here_is_one_that_cases_cite() throws Exception {
        Set<String> cited = new TreeSet<>();
        for (Path folder : folders()) {
            try (Stream<Path> tests = Files.list(folder.resolve("tests"))) {
                for (Path test : tests.toList()) {
                    cited.addAll(citations(test));
                }
            }
        }
        Tag[] tags = ShapePackTest.class
                .getDeclaredMethod("the_cases_of_each_shape_come_out_as_written")
                .getAnnotationsByType(Tag.class);

        assertThat(Stream.of(tags).map(Tag::value)).containsExactlyInAnyOrderElementsOf(cited);
    }

    private static List<String> citations(Path test) throws IOException {
        String line = Files.readAllLines(test).stream()
                .filter(one -> one.startsWith("citations: ["))
                .findFirst()
                .orElseThrow();
        return List.of(line.substring(12, line.length() - 1).split(", *"));
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
