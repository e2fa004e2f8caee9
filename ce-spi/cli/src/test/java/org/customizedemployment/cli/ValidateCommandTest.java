package org.customizedemployment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.customizedemployment.cli.terminal.ExitCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    @TempDir
    private Path folder;

    @Test
    void everything_that_is_wrong_is_said_with_line_and_pointer() {
        Path file = CaseFixture.write(
                folder.resolve("bad.json"),
                CaseFixture.CASE.replace("\"chosenName\"", "\"chosenNam\"").replace("\"business\"", "\"busines\""));
        Run run = Run.ce("validate", file.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err().lines()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(run.err())
                .containsPattern("bad\\.json:\\d+(:\\d+)? /case/entries/0")
                .containsPattern("bad\\.json:\\d+(:\\d+)? /case/entries/4")
                .doesNotContain("Ana Doe");
    }

    @Test
    void a_file_that_can_be_read_and_is_not_complete_ends_with_1() {
        Path blank = CaseFixture.write(
                folder.resolve("blank.json"),
                CaseFixture.CASE.replace("Ana Doe", " ").replace("Dog grooming", " "));
        Run run = Run.ce("validate", blank.toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("/case/entries/0/chosenName").contains("/case/entries/4/business");
        Path dangling = CaseFixture.write(
                folder.resolve("dangling.json"),
                CaseFixture.CASE.replace(
                        "\"episode\": \"episode\", \"service\"", "\"episode\": \"nothing\", \"service\""));
        Run two = Run.ce("validate", dangling.toString());
        assertThat(two.exit()).as(two.err()).isEqualTo(ExitCode.FINDINGS);
        assertThat(two.out())
                .contains("/case/entries/2")
                .contains("/case/entries/3")
                .contains("nothing");
    }

    @Test
    void what_is_too_long_says_of_what_there_may_be_at_most_so_many() {
        String tooLong = "x".repeat(20_001);
        Path file = CaseFixture.write(folder.resolve("long.json"), CaseFixture.CASE.replace("Dog grooming", tooLong));
        assertThat(Run.ce("validate", file.toString()).out()).contains("is too long: at most 500 characters");
        assertThat(Run.ce("adjudicate", file.toString(), "--pack", "us-ct", "--lang", "es")
                        .err())
                .containsPattern("es demasiado largo: como máximo 500 caracteres")
                .doesNotContain("xxx");
        String languages = "\"en-US\"" + ", \"en-US\"".repeat(2_000);
        Path many = CaseFixture.write(folder.resolve("many.json"), CaseFixture.CASE.replace("\"en-US\"", languages));
        assertThat(Run.ce("validate", many.toString()).out()).contains("has too many elements: at most 2,000");
        assertThat(Run.ce("validate", many.toString(), "--lang", "es").out())
                .containsPattern("demasiados elementos: como máximo 2.000");
    }

    @Test
    void cases_commands_and_forms_are_told_apart_and_fine() {
        Path journal = CaseFixture.withJournal(folder);
        Path form = CaseFixture.write(
                folder.resolve("form.json"),
                Run.ce("competency", "--blank")
                        .out()
                        .replace("your own id", "staff-1")
                        .replace("the day, as 2026-03-01", "2026-03-01"));
        Run run = Run.ce(
                "validate", journal.toString(), CaseFixture.command(folder).toString(), form.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out().lines()).hasSize(3);
    }

    @Test
    @Tag("ICF-C1")
    void a_form_that_was_filled_in_is_laid_out() {
        Path form = CaseFixture.write(
                folder.resolve("form.json"),
                Run.ce("competency", "--blank")
                        .out()
                        .replace("your own id", "staff-1")
                        .replace("the day, as 2026-03-01", "2026-03-01")
                        .replaceFirst("cannot-rate", "gap"));
        Run run = Run.ce("competency", form.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("ICF-C1.A1").contains("gap");
        Run spanish = Run.ce("competency", form.toString(), "--lang", "es");
        assertThat(spanish.out()).isNotEqualTo(run.out()).contains("ICF-C1");
    }

    @Test
    void a_form_not_filled_in_says_where() {
        Path form = CaseFixture.write(
                folder.resolve("form.json"), Run.ce("competency", "--blank").out());
        Run run = Run.ce("competency", form.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("form.json:4").contains("CE-JSON-012");
    }
}
