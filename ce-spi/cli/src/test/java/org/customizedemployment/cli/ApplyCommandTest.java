package org.customizedemployment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.customizedemployment.cli.terminal.ExitCode;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.jackson.CaseJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplyCommandTest {
    private static final String AT = "2026-07-02T09:00[America/New_York]";

    @TempDir
    private Path folder;

    @Test
    void an_accepted_command_is_written_with_its_journal_and_the_case_it_came_from_is_left_alone() throws IOException {
        Path file = CaseFixture.withJournal(folder);
        byte[] before = Files.readAllBytes(file);
        Path next = folder.resolve("next.json");
        Run run = apply(file, correction(), "--out", next.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("revision 3");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        CaseDocument document = CaseJson.strict().readDocument(Files.readAllBytes(next));
        assertThat(document.journal()).hasSize(3);
        assertThat(CaseJson.standard().pretty().write(document)).isEqualTo(Files.readAllBytes(next));
    }

    @Test
    void a_refused_command_writes_nothing_and_says_what_stands_in_the_way() throws IOException {
        Path file = CaseFixture.withJournal(folder);
        byte[] before = Files.readAllBytes(file);
        Path again =
                CaseFixture.write(folder.resolve("again.json"), CaseFixture.COMMAND.replace("command-1", "command-2"));
        Run run = apply(file, again, "--in-place");
        assertThat(run.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.out()).contains("core.duplicate-entry").doesNotContain("is recorded");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        Run elsewhere = apply(file, again, "--out", folder.resolve("next.json").toString());
        assertThat(elsewhere.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(folder.resolve("next.json")).doesNotExist();
    }

    @Test
    void the_same_command_again_changes_nothing() throws IOException {
        Path file = CaseFixture.withJournal(folder);
        assertThat(apply(file, correction(), "--in-place").exit()).isZero();
        byte[] once = Files.readAllBytes(file);
        Run again = apply(file, correction(), "--in-place");
        assertThat(again.exit()).isZero();
        assertThat(again.out()).contains("applied before").contains("revision 3");
        assertThat(Files.readAllBytes(file)).isEqualTo(once);
    }

    @Test
    void an_id_that_another_command_has_is_bad_input() {
        Path file = CaseFixture.withJournal(folder);
        Run run = apply(file, correction(), "--in-place", "--id", "command-1");
        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("CE-CLI-011").doesNotContain("Ana Doe");
    }

    @Test
    void a_command_of_someone_who_saw_an_older_case_says_what_has_changed() {
        Path file = CaseFixture.withJournal(folder);
        Run stale = apply(file, correction(), "--in-place", "--seen", "1");
        assertThat(stale.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(stale.out()).contains("employer-1#1");
        assertThat(apply(file, correction(), "--preview", "--seen", "1", "--json")
                        .out())
                .contains("\"result\": \"stale\"")
                .contains("\"employer-1#1\"");
        assertThat(apply(file, correction(), "--in-place", "--seen", "2").exit())
                .isZero();
    }

    @Test
    void a_preview_answers_the_same_and_writes_nothing() throws IOException {
        Path file = CaseFixture.withJournal(folder);
        byte[] before = Files.readAllBytes(file);
        Run preview = apply(file, correction(), "--preview");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(apply(file, correction(), "--in-place").out()).isEqualTo(preview.out());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(one -> one.getFileName().toString())).noneMatch(one -> one.endsWith(".part"));
        }
    }

    @Test
    void a_case_without_journal_begins_one_with_its_import() throws IOException {
        Path file = CaseFixture.in(folder);
        assertThat(apply(file, CaseFixture.command(folder), "--in-place").exit())
                .isZero();
        CaseDocument document = CaseJson.strict().readDocument(Files.readAllBytes(file));
        assertThat(document.journal()).extracting(one -> one.revision()).containsExactly(0L, 1L);
    }

    @Test
    void a_blank_text_and_a_wrong_member_are_named_with_their_place_and_nothing_personal() {
        Path file = CaseFixture.withJournal(folder);
        Path blank = CaseFixture.write(
                folder.resolve("blank.json"),
                CaseFixture.COMMAND
                        .replace("Corner Bakery", " ")
                        .replace("employer-1", "employer-2")
                        .replace("command-1", "command-2"));
        assertThat(apply(file, blank, "--preview").err()).contains("blank.json /command/entries/0/name: is blank");
        Path wrong =
                CaseFixture.write(folder.resolve("wrong.json"), CaseFixture.COMMAND.replace("business", "busines"));
        Run run = apply(file, wrong, "--preview");
        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("wrong.json:9").contains("did you mean").doesNotContain("Bakery");
        Path member = CaseFixture.write(folder.resolve("member.json"), CaseFixture.COMMAND.replace("recordedAt", "at"));
        assertThat(apply(file, member, "--preview").err())
                .contains("CE-CLI-009")
                .contains("member.json:4");
    }

    private Path correction() {
        return CaseFixture.write(folder.resolve("correction.json"), CaseFixture.CORRECTION);
    }

    private static Run apply(Path file, Path command, String... more) {
        return Run.ce(Stream.concat(
                        Stream.of("apply", file.toString(), command.toString(), "--by", "staff-1", "--at", AT),
                        Stream.of(more))
                .toArray(String[]::new));
    }
}
