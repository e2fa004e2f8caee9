package org.customizedemployment.rules.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.customizedemployment.rules.error.PackProblem;
import org.customizedemployment.spi.pack.PackFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Packs that were right, with something broken in them: a loaded pack or located problems, never an exception, never a long wait. */
class BrokenPackPropertyTest {
    private static final Path SHAPES = Path.of("testkit/src/test/resources/shapes");
    private static final List<String> PACKS = packs();
    private static final List<String> PIECES = List.of(
            "no",
            "0o17",
            "1:30:00",
            "2026-13-45",
            ".nan",
            "-.inf",
            "1e999999999",
            "~",
            "<<: {a: 1}",
            "*a",
            "&a b",
            "!!int 3",
            "\u0000",
            "\t",
            "\uFEFF",
            "\u202E",
            "\u2066",
            "'",
            "\"",
            "{",
            "[",
            "- ",
            ": ",
            "#",
            "|",
            ">",
            "%",
            "@",
            "any",
            "all",
            "until: 0001-01-01",
            "hours: -1",
            "hours: 999999999999999",
            "USD 999999999999.99",
            "citation: CT-1",
            "[[[[[[",
            "? ");

    private static List<String> packs() {
        try (Stream<Path> all = Files.walk(SHAPES)) {
            List<String> found = new ArrayList<>();
            for (Path one :
                    all.filter(path -> path.endsWith("pack.yaml")).sorted().toList()) {
                found.add(Files.readString(one));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A place in one of the packs, and what is done there. */
    private record Break(int pack, int line, int how, int at, String piece) {}

    @Provide
    Arbitrary<Break> breaks() {
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.integers().between(0, PACKS.size() - 1),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.of(PIECES))
                .as(Break::new);
    }

    @Property(tries = 600)
    void a_broken_pack_loads_or_names_its_problems(@ForAll("breaks") Break one, @ForAll("breaks") Break other) {
        String text = broken(broken(PACKS.get(one.pack()), one), other);
        PackLoad load = PackLoader.load(
                List.of(FilePack.of(List.of(PackFile.of("p.yaml", text.getBytes(StandardCharsets.UTF_8))))));

        if (load instanceof PackLoad.Failed failed) {
            assertThat(failed.problems()).isNotEmpty().allSatisfy(BrokenPackPropertyTest::located);
        } else {
            PackLibrary library = ((PackLoad.Loaded) load).library();
            assertThatCode(() -> library.programmes().forEach(programme -> library.ruleBook(List.of(programme.id()))))
                    .doesNotThrowAnyException();
        }
        assertThat(load.warnings()).allSatisfy(BrokenPackPropertyTest::located);
    }

    private static void located(PackProblem problem) {
        assertThat(problem.file()).isNotBlank();
        assertThat(problem.what()).isNotBlank();
        assertThat(problem.remedy()).isNotBlank();
        assertThat(problem.toString()).hasSizeLessThan(1500);
    }

    private static String broken(String text, Break one) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int at = one.line() % lines.size();
        String line = lines.get(at);
        int column = Math.min(one.at(), line.length());
        switch (one.how()) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> lines.set(at, line.substring(0, column) + one.piece() + line.substring(column));
            case 3 -> lines.set(at, line.substring(column));
            case 4 -> lines.set(at, "  " + line);
            case 5 -> lines.set(at, line.replaceFirst("[a-z-]+: ", one.piece() + ": "));
            default -> lines.set(at, line.replaceFirst(": .*", ": " + one.piece()));
        }
        return String.join("\n", lines) + "\n";
    }

    @Test
    @Timeout(90)
    void as_many_wrong_names_as_a_file_holds_are_refused_soon() {
        StringBuilder text = new StringBuilder("rules:\n");
        for (int i = 0; i < 5_000; i++) {
            text.append("  - {id: rule-%d, citation: CT-28, condition: {exists: {kind: theme}}}\n".formatted(i));
        }
        text.append("bindings:\n  - move: start-job-development\n    severity: blocks\n    rules:\n");
        for (int i = 0; i < 20_000; i++) {
            text.append("      - no-rule-%d\n".formatted(i));
        }

        assertThat(Packs.problems(Packs.pack("p", text.toString()))).hasSizeBetween(1, 600);
    }

    @Test
    void characters_that_hide_or_turn_round_what_is_read_are_refused_with_their_line() {
        assertThat(Packs.problems(Packs.pack("p", "# fine\n# \u202E turned\n")))
                .containsExactly("CE-RULES-031 p.yaml:6: character U+202E, which hides or turns round what is read; "
                        + "remove the character, or write the text without it");
        assertThat(Packs.problems(Packs.pack("p", "rules: [] # zero\u200Bwidth\n")))
                .hasSize(1);
        assertThat(Packs.problems(Packs.pack("p", "rules: []\uFEFF\n"))).hasSize(1);
        assertThat(Packs.problems(Packs.pack("p", "rules: [\u0000]\n")))
                .hasSize(1)
                .first()
                .asString()
                .contains("p.yaml:5");
        assertThat(Packs.problems(FilePack.of(
                        List.of(Packs.file("bom.yaml", "\uFEFFformat: ce-pack/1\npack: {id: bom, version: 1}\n")))))
                .isEmpty();
    }

    @Test
    void merge_keys_and_words_that_others_take_for_numbers_stay_what_they_are() {
        assertThat(Packs.problems(Packs.pack("p", "<<: {rules: []}\n")))
                .singleElement()
                .asString()
                .startsWith("CE-RULES-004 p.yaml:5: unknown key '<<'");
        assertThat(Packs.problems(Packs.pack("p", """
                parameters:
                  - {id: a, citation: CT-29, values: [{hours: 0x28}]}
                  - {id: b, citation: CT-29, values: [{hours: 1:30}]}
                  - {id: c, citation: CT-29, values: [{hours: .nan}]}
                  - {id: d, citation: CT-29, values: [{days: 0o17}]}
                  - {id: e, citation: CT-29, values: [{flag: yes}]}
                """)))
                .hasSize(5)
                .allSatisfy(one -> assertThat(one).startsWith("CE-RULES-006"));
    }
}
