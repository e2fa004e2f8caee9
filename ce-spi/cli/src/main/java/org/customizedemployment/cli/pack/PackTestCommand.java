package org.customizedemployment.cli.pack;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.cli.input.InputFiles;
import org.customizedemployment.cli.option.LanguageOptions;
import org.customizedemployment.cli.option.PackOptions;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.reports.text.BundleMessages;
import org.customizedemployment.rules.error.PackProblem;
import org.customizedemployment.rules.pack.PackLibrary;
import org.customizedemployment.rules.pack.PackLoad;
import org.customizedemployment.rules.pack.PackLoader;
import org.customizedemployment.rules.packtest.PackTest;
import org.customizedemployment.rules.packtest.PackTestLoad;
import org.customizedemployment.rules.packtest.PackTestReader;
import org.customizedemployment.rules.packtest.result.PackTestCoverage;
import org.customizedemployment.rules.packtest.result.PackTestResult;
import org.customizedemployment.rules.packtest.result.PackTestText;
import org.customizedemployment.spi.pack.PackFile;
import org.customizedemployment.spi.pack.PackProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ce pack test}: a folder of small cases, each with what is expected of the pack. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Runs the tests in a folder and those below it: YAML files with a small case and",
            "what is expected. Says what was instead, and why; and what no test touches.",
            "Without --pack it takes the installed packs that the tests name."
        },
        footerHeading = "%nExample:%n",
        footer = "  ce pack test pack-tests --pack us-ct --coverage")
@API(status = API.Status.INTERNAL, since = "0.1")
public final class PackTestCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder with the tests, or one test.")
    private Path folder = Path.of("");

    @Mixin
    private PackOptions packs = new PackOptions();

    @Option(names = "--coverage", description = "Names each thing that no test touches.")
    private boolean coverage;

    @Option(names = "--lang", paramLabel = "LANG", description = "The language of texts: en (default) or es.")
    private String language = "en";

    PackTestCommand() {}

    @Override
    public Integer call() {
        List<PackFile> files = files();
        PackLibrary library = library(files);
        List<PackTest> tests = tests(files, library);
        List<PackTestResult> results = tests.stream().map(PackTest::run).toList();
        print(library, results);
        return results.stream().allMatch(PackTestResult::passed) ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private void print(PackLibrary library, List<PackTestResult> results) {
        PrintWriter out = spec.commandLine().getOut();
        PackTestText text =
                PackTestText.in(BundleMessages.of(LanguageOptions.locale(language), List.of(library.messages())));
        results.forEach(one -> text.lines(one).forEach(out::println));
        out.println();
        out.println(text.summary(results));
        text.lines(PackTestCoverage.of(library, results), coverage).forEach(out::println);
    }

    private PackLibrary library(List<PackFile> files) {
        PackLoad load = PackLoader.load(providers(PackTestReader.packsOf(files)));
        if (load instanceof PackLoad.Failed failed) {
            throw problems("the packs", failed.problems());
        }
        return ((PackLoad.Loaded) load).library();
    }

    private List<PackProvider> providers(List<String> named) {
        List<String> unknown =
                named.stream().filter(one -> !PackOptions.isPack(one)).toList();
        if (packs.isEmpty() && !unknown.isEmpty()) {
            throw new CeException(
                    CliError.NO_PACK,
                    "the tests are for the pack '" + unknown.get(0)
                            + "', which is not installed, and no '--pack' gives it");
        }
        return packs.providersOr(named);
    }

    private static List<PackTest> tests(List<PackFile> files, PackLibrary library) {
        PackTestLoad load = PackTestReader.of(library)
                .withEntries(json -> CaseJson.strict().readEntry(json.getBytes(StandardCharsets.UTF_8)))
                .read(files);
        if (load instanceof PackTestLoad.Failed failed) {
            throw problems("the tests", failed.problems());
        }
        return ((PackTestLoad.Loaded) load).tests();
    }

    private static CeException problems(String where, List<PackProblem> problems) {
        String all = problems.stream().map(one -> "\n  " + one).collect(Collectors.joining("", "", "\n"));
        return new CeException(
                CliError.BAD_PACK_TEST,
                (problems.size() == 1 ? "1 problem" : problems.size() + " problems") + " in " + where + ":" + all);
    }

    private List<PackFile> files() {
        boolean alone = Files.isRegularFile(folder);
        if (!alone && !Files.isDirectory(folder)) {
            throw new CeException(CliError.NO_PACK_TEST, "there is no folder '" + folder + "'");
        }
        try (Stream<Path> all = alone ? Stream.of(folder) : Files.walk(folder)) {
            List<PackFile> files = all.filter(Files::isRegularFile)
                    .filter(one -> alone || one.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .map(one -> PackFile.of(name(one), InputFiles.read(one)))
                    .toList();
            if (files.isEmpty()) {
                throw new CeException(CliError.NO_PACK_TEST, "there is no test in '" + folder + "'");
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw new CeException(CliError.UNREADABLE, "can't read folder '" + folder + "'", e);
        }
    }

    private String name(Path file) {
        String name = folder.equals(file)
                ? file.getFileName().toString()
                : folder.relativize(file).toString();
        return name.replace('\\', '/');
    }
}
