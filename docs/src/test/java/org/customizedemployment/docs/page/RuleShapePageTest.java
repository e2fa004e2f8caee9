package org.customizedemployment.docs.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customizedemployment.docs.house.Reactor;
import org.junit.jupiter.api.Test;

/** The page "Rule shapes": each shape of rule that states use, with a pack as example and its tests, which {@code ce-testkit} runs. */
class RuleShapePageTest {
    private static final String FOLDER = "ce-rules/testkit/src/test/resources/shapes";

    /** What has been seen in programmes of the states, in our words. */
    private static final List<String> SHAPES = List.of(
            "hourly with a cap",
            "units of 15 minutes",
            "cap per month",
            "milestone fee",
            "fee that depends on a deadline met",
            "fee tier by disability priority or by the provider's approval status",
            "bonus on an external threshold",
            "mutually exclusive services",
            "services included in another's rate",
            "retention tests in hours and months",
            "regime chosen by referral date or by service date",
            "over-cap with approval, or never",
            "a cap inside a cap (10 of 40)",
            "invoices gated by deliverables",
            "partial payment on early end, or none",
            "several dates per authorization (verbal, written, obligated, service)",
            "legacy cases finishing under the old policy",
            "exception grants (rule, person, by whom, why, until)",
            "cap scope (person, episode, authorization, provider, theme, month, fiscal year)",
            "unit rounding and grain",
            "exclusivity by interval, day or per diem, with precedence",
            "presence, group size and ratio, remote allowed",
            "travel, no-show, interpreter, documentation: own, included or unpaid",
            "filing and note-due limits",
            "signatures",
            "business-day calendar with holidays",
            "provider contract, area, status",
            "approval role chain",
            "retroactive and verbal authorization windows",
            "payer order and hand-on reasons",
            "money of several funders: stated shares, one pool, or a label",
            "rate modifiers (region, language, tier, procedure code)",
            "budget-year split",
            "notice text with appeal contact",
            "no pay for what was not given, and the least cost of what would do");

    @Test
    void the_committed_page_names_an_example_and_its_tests_for_each_shape() throws IOException {
        Map<String, List<Path>> folders = folders();
        assertThat(SHAPES).as("shapes without a name here").containsAll(folders.keySet());
        StringBuilder page = new StringBuilder("""
                # Rule shapes

                What a pack can say, by the shapes of rules that have been seen in programmes of the states. Each has a small pack as an example and
                tests that a policy person can read; all of them run with every build.

                | Shape | Example | Tests |
                |---|---|---|
                """);
        List<String> without = new ArrayList<>();
        for (String shape : SHAPES) {
            List<Path> examples = folders.getOrDefault(shape, List.of());
            if (examples.isEmpty()) {
                without.add(shape);
            }
            for (Path example : examples) {
                row(page, shape, example);
            }
        }
        if (!without.isEmpty()) {
            page.append("\n## Without an example yet\n\n");
            without.forEach(shape -> page.append("* ").append(shape).append('\n'));
        }
        GeneratedPage.check("rule-shapes.md", page.toString());
    }

    private static void row(StringBuilder page, String shape, Path example) throws IOException {
        String folder = "../" + FOLDER + "/" + example.getFileName() + "/";
        String tests = files(example.resolve("tests")).stream()
                .map(test -> "[" + title(test) + "](" + folder + "tests/" + test.getFileName() + ")")
                .collect(Collectors.joining("<br>"));
        assertThat(tests).as("tests of " + example).isNotEmpty();
        page.append("| ")
                .append(shape)
                .append(" | [")
                .append(example.getFileName())
                .append("](")
                .append(folder)
                .append("pack.yaml) | ")
                .append(tests)
                .append(" |\n");
    }

    private static String title(Path test) {
        try (Stream<String> lines = Files.lines(test)) {
            return lines.filter(line -> line.startsWith("test: "))
                    .findFirst()
                    .orElseThrow()
                    .substring(6);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, List<Path>> folders() throws IOException {
        Map<String, List<Path>> folders = new LinkedHashMap<>();
        for (Path folder : files(Reactor.root().resolve(FOLDER))) {
            String first = Files.readAllLines(folder.resolve("pack.yaml")).get(0);
            folders.computeIfAbsent(first.replace("# shape: ", ""), shape -> new ArrayList<>())
                    .add(folder);
        }
        return folders;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }
}
