package org.customizedemployment.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.rules.pack.PackLibrary;
import org.customizedemployment.rules.packtest.PackTest;
import org.customizedemployment.rules.packtest.PackTestLoad;
import org.customizedemployment.rules.packtest.PackTestReader;
import org.customizedemployment.rules.packtest.result.PackTestCoverage;
import org.customizedemployment.rules.packtest.result.PackTestResult;
import org.customizedemployment.rules.packtest.result.PackTestText;
import org.customizedemployment.spi.pack.PackFile;
import org.customizedemployment.spi.pack.PackProvider;
import org.junit.jupiter.api.DynamicTest;

/**
 * A folder of pack tests as JUnit tests, one for each file.
 *
 * <pre>{@code
 * class OurPackTest {
 *     @TestFactory
 *     Stream<DynamicTest> the_cases_of_our_pack_come_out_as_written() {
 *         return PackTests.in(Path.of("src/test/pack")).of(new OurPack()).tests();
 *     }
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PackTests {
    private final Path folder;
    private final List<PackProvider> layers;
    private final Optional<Function<String, Entry>> entries;

    private PackTests(Path folder, List<PackProvider> layers, Optional<Function<String, Entry>> entries) {
        this.folder = folder;
        this.layers = layers;
        this.entries = entries;
    }

    /** The tests in that folder and in those below it: every file that ends in {@code .yaml}. */
    public static PackTests in(Path folder) {
        return new PackTests(folder, List.of(), Optional.empty());
    }

    /** @param layersLowestFirst the pack under test, after those that it layers over */
    public PackTests of(PackProvider... layersLowestFirst) {
        return new PackTests(folder, List.of(layersLowestFirst), entries);
    }

    /** The same, for tests in which entries are written out: what makes an entry of its JSON. */
    public PackTests withEntries(Function<String, Entry> reader) {
        return new PackTests(folder, layers, Optional.of(reader));
    }

    /**
     * One test for each file, named by what it is about.
     *
     * @throws AssertionError with every problem on its own line, if packs or tests can't be read, or if there is no test
     */
    public Stream<DynamicTest> tests() {
        PackLibrary library = Loading.library(layers);
        return read(library).stream()
                .map(test -> DynamicTest.dynamicTest(
                        test.getName(), folder.resolve(test.getFile()).toUri(), () -> passes(library, test)));
    }

    /** How much of the packs these tests touch. */
    public PackTestCoverage coverage() {
        PackLibrary library = Loading.library(layers);
        List<PackTestResult> results = read(library).stream().map(PackTest::run).toList();
        return PackTestCoverage.of(library, results);
    }

    private static void passes(PackLibrary library, PackTest test) {
        PackTestResult result = test.run();
        if (!result.passed()) {
            PackTestText text = PackTestText.in(new PlainWords(library.messages()));
            throw new AssertionError(String.join("\n", text.lines(result)));
        }
    }

    private List<PackTest> read(PackLibrary library) {
        PackTestReader reader = PackTestReader.of(library);
        PackTestLoad load = entries.map(reader::withEntries).orElse(reader).read(files());
        if (load instanceof PackTestLoad.Failed failed) {
            throw new AssertionError(Loading.lines(failed.problems()));
        }
        List<PackTest> tests = ((PackTestLoad.Loaded) load).tests();
        if (tests.isEmpty()) {
            throw new AssertionError("no test in '" + folder + "'; put a file there that ends in .yaml");
        }
        return tests;
    }

    private List<PackFile> files() {
        List<PackFile> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path one : all.filter(PackTests::isTest).sorted().toList()) {
                String name = folder.relativize(one).toString().replace('\\', '/');
                files.add(PackFile.of(name, Files.readAllBytes(one)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't read folder '" + folder + "'", e);
        }
        return files;
    }

    private static boolean isTest(Path path) {
        return Files.isRegularFile(path) && path.getFileName().toString().endsWith(".yaml");
    }
}
