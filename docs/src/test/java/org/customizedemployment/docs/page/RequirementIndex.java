package org.customizedemployment.docs.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.customizedemployment.docs.house.Reactor;

/** Which tests prove which requirement. */
final class RequirementIndex {
    /** A statement of a competency, {@code ICF-C3.K1}, is indexed under its competency. */
    private static final Pattern STATEMENT = Pattern.compile("(ICF-C\\d)\\.[KSAO]\\d+");

    private final List<Requirement> requirements;
    private final List<TaggedTest> tests;

    RequirementIndex(List<Requirement> requirements, List<TaggedTest> tests) {
        this.requirements = requirements;
        this.tests = tests;
    }

    /** The requirements of the committed list and the tests of all modules. */
    static RequirementIndex ofThisBuild() throws IOException {
        List<TaggedTest> tests = new ArrayList<>();
        for (Path folder : Reactor.moduleFolders()) {
            String module = Reactor.artifactId(folder);
            tests.addAll(TestTags.below(folder.resolve("src/main/java"), module));
            tests.addAll(TestTags.below(folder.resolve("src/test/java"), module));
        }
        Path list = Reactor.root().resolve("docs/src/test/resources/requirements.csv");
        return new RequirementIndex(read(Files.readAllLines(list, StandardCharsets.UTF_8)), tests);
    }

    /** Lines {@code id;title}, the first being the heading. */
    static List<Requirement> read(List<String> lines) {
        List<Requirement> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            int separator = line.indexOf(';');
            if (separator < 1 || separator == line.length() - 1) {
                throw new IllegalStateException("Not 'id;title': " + line);
            }
            rows.add(new Requirement(line.substring(0, separator), line.substring(separator + 1)));
        }
        return rows;
    }

    /** Tags that name no requirement, with the test that carries them. */
    List<String> unknown() {
        Map<String, List<TaggedTest>> known = byRequirement();
        return tests.stream()
                .filter(one -> !known.containsKey(row(one.requirement())))
                .map(one -> one.requirement() + " on " + one.module() + " " + one.test())
                .sorted()
                .toList();
    }

    /** Requirements in the list more than once. */
    List<String> twice() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        requirements.forEach(one -> counts.merge(one.id(), 1, Integer::sum));
        return counts.keySet().stream().filter(id -> counts.get(id) > 1).toList();
    }

    /** The page. */
    String markdown() {
        Map<String, List<TaggedTest>> byRequirement = byRequirement();
        long open = byRequirement.values().stream().filter(List::isEmpty).count();
        StringBuilder page = new StringBuilder();
        page.append("# Requirements and the tests that prove them\n\n")
                .append("Made from the `@Tag`s on the tests; `RequirementIndexTest` fails where this page differs.\n")
                .append(
                        "Titles are ours and short: the IDs lead to the sources. *Open* means that no test is tagged with it yet.\n\n")
                .append(byRequirement.size() - open)
                .append(" of ")
                .append(byRequirement.size())
                .append(" have a test.\n\n")
                .append("| ID | What it asks | Tests |\n|---|---|---|\n");
        for (Requirement one : requirements) {
            page.append("| ")
                    .append(one.id())
                    .append(" | ")
                    .append(one.title())
                    .append(" | ")
                    .append(cell(byRequirement.getOrDefault(one.id(), List.of())))
                    .append(" |\n");
        }
        return page.toString();
    }

    private static String cell(List<TaggedTest> tests) {
        if (tests.isEmpty()) {
            return "*open*";
        }
        StringBuilder cell = new StringBuilder();
        String module = "";
        for (TaggedTest one : new TreeSet<>(tests)) {
            if (!cell.isEmpty()) {
                cell.append("<br>");
            }
            if (!one.module().equals(module)) {
                cell.append("**").append(one.module()).append("** ");
                module = one.module();
            }
            cell.append('`').append(one.test()).append('`');
        }
        return cell.toString();
    }

    private Map<String, List<TaggedTest>> byRequirement() {
        Map<String, List<TaggedTest>> map = new LinkedHashMap<>();
        requirements.forEach(one -> map.put(one.id(), new ArrayList<>()));
        tests.forEach(one ->
                map.getOrDefault(row(one.requirement()), new ArrayList<>()).add(one));
        return map;
    }

    private static String row(String tag) {
        var statement = STATEMENT.matcher(tag);
        return statement.matches() ? statement.group(1) : tag;
    }
}
