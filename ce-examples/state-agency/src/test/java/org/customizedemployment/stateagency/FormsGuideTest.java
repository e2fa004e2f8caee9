package org.customizedemployment.stateagency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.customizedemployment.cli.CeCommand;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide "Your agency's forms", followed literally in an empty folder; then every report of a case is on the agency's paper. */
@Tag("CT-15")
class FormsGuideTest {
    private static final Path PAGE = Path.of("../../docs/your-agencys-forms.md");
    private static final Pattern FILE =
            Pattern.compile("`([a-z_/-]+\\.[a-z]+)`[^`]*:\\n\\n```(?:properties|json|html)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern STEP =
            Pattern.compile("```sh\\n(.*?)```(?:\\n\\n```text\\n(.*?)```)?", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path folder;

    @Test
    void every_file_and_command_of_the_guide_works_as_shown_and_all_reports_are_rebranded() throws IOException {
        follow();
        assertThat(folder.resolve("discovery.html"))
                .content()
                .contains(
                        "data:image/png;base64,", "alt=\"Two trees and a person\"", "--accent: #7a1f3d", "Career guide")
                .contains("<a href=\"https://www.example.org/themes\">how we look for places</a>", "Who signs");
        assertThat(folder.resolve("plan.html"))
                .content()
                .contains("lang=\"es\"", "alt=\"Dos árboles y una persona\"", "Todos los servicios son gratuitos.");
        for (String report :
                List.of("discovery", "ce-plan", "activities-log", "contact-log", "tasks", "todo", "indicators")) {
            for (String format : List.of("html", "markdown", "text", "json")) {
                String line =
                        "ce report forms-case.json --report " + report + " --audience team --brand forms --format ";
                assertThat(run(line + format)).as(report + " " + format).contains("Elm Street Works");
            }
        }
        assertThat(run("ce report forms-case.json --report employer-page --audience employer --employer salon"
                        + " --brand forms --format html"))
                .doesNotContain("Elm", "ESW", "example.org", "data:image", "#7a1f3d", "555 0100");
    }

    @Test
    void the_files_of_the_guide_are_those_of_the_example() throws IOException {
        Map<String, String> last = new LinkedHashMap<>();
        FILE.matcher(Files.readString(PAGE)).results().forEach(file -> last.put(file.group(1), file.group(2)));
        assertThat(last).hasSize(8);
        last.forEach(
                (name, content) -> assertThat(Path.of(name)).content().as(name).isEqualTo(content));
    }

    private void follow() throws IOException {
        String page = Files.readString(PAGE);
        Files.createDirectories(folder.resolve("forms"));
        Files.copy(Path.of("forms/logo.png"), folder.resolve("forms/logo.png"));
        int at = 0;
        List<MatchResult> steps = STEP.matcher(page).results().toList();
        assertThat(steps).hasSizeGreaterThan(8);
        for (MatchResult step : steps) {
            save(page.substring(at, step.start()));
            at = step.start();
            String shown = step.group(1).lines().map(this::run).reduce("", String::concat);
            if (step.group(2) != null) {
                assertThat(shown).as(step.group(1)).contains(step.group(2).stripTrailing());
            }
        }
    }

    private void save(String part) throws IOException {
        for (MatchResult file : FILE.matcher(part).results().toList()) {
            Path path = folder.resolve(file.group(1));
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.group(2));
        }
    }

    /** Files of the guide are those in the folder, and what is written goes there too. */
    private String run(String line) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            String word = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            boolean file = Files.exists(folder.resolve(word)) || word.endsWith(".html");
            words.add(file ? folder.resolve(word).toString() : word);
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = CeCommand.run(
                new PrintWriter(out),
                new PrintWriter(err),
                Stream.of(words.toArray(String[]::new)).skip(1).toArray(String[]::new));
        assertThat(err.toString().replaceAll("(?m)^ce: (still|Facilidad de lectura) .*\\R", ""))
                .as(line)
                .isEmpty();
        assertThat(exit).as(line + "\n" + out).isLessThan(2);
        return out.toString();
    }
}
