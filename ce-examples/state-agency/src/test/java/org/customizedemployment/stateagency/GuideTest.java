package org.customizedemployment.stateagency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.customizedemployment.cli.CeCommand;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide "Your state in an afternoon", followed literally in an empty folder: each file is saved, each line run, what it shows is shown. */
class GuideTest {
    private static final Path PAGE = Path.of("../../docs/your-state-in-an-afternoon.md");
    private static final Pattern FILE =
            Pattern.compile("`([a-z_/-]+\\.[a-z]+)`[^`]*:\\n\\n```(?:yaml|properties|json)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern STEP = Pattern.compile("```sh\\n(.*?)```(?:[^`]*```text\\n(.*?)```)?", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    @Tag("PA-1")
    @Tag("PA-2")
    @Tag("PA-3")
    void every_file_and_command_of_the_guide_works_as_shown() throws IOException {
        String page = Files.readString(PAGE);
        int at = 0;
        List<MatchResult> steps = STEP.matcher(page).results().toList();
        assertThat(steps).hasSizeGreaterThan(6);
        for (MatchResult step : steps) {
            save(page.substring(at, step.start()));
            at = step.start();
            String shown = step.group(1).lines().map(this::run).reduce("", String::concat);
            if (step.group(2) != null) {
                assertThat(shown).as(step.group(1)).contains(step.group(2));
            }
        }
    }

    @Test
    void the_files_of_the_guide_are_those_of_the_example() throws IOException {
        List<MatchResult> files = FILE.matcher(Files.readString(PAGE)).results().toList();

        assertThat(files).hasSizeGreaterThan(8);
        for (MatchResult file : files) {
            assertThat(Path.of(file.group(1))).content().as(file.group(1)).isEqualTo(file.group(2));
        }
        try (Stream<Path> tests = Files.list(Path.of("tests"))) {
            assertThat(tests.map(one -> "tests/" + one.getFileName()))
                    .allSatisfy(one ->
                            assertThat(files).extracting(file -> file.group(1)).contains(one));
        }
    }

    /** Saves the files that a part of the page asks for. */
    private void save(String part) throws IOException {
        for (MatchResult file : FILE.matcher(part).results().toList()) {
            Path path = folder.resolve(file.group(1));
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.group(2));
        }
    }

    private String run(String line) {
        String[] arguments = Stream.of(line.split(" "))
                .skip(1)
                .map(word -> Files.exists(folder.resolve(word))
                        ? folder.resolve(word).toString()
                        : word)
                .toArray(String[]::new);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = CeCommand.run(new PrintWriter(out), new PrintWriter(err), arguments);
        assertThat(err.toString().replaceAll("(?m)^ce: still .*\\R", ""))
                .as(line)
                .isEmpty();
        assertThat(exit).as(line + "\n" + out).isLessThan(2);
        return out.toString();
    }
}
