package org.customizedemployment.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.customizedemployment.runtime.Samples.CASE;
import static org.customizedemployment.runtime.Samples.accepted;
import static org.customizedemployment.runtime.Samples.context;
import static org.customizedemployment.runtime.Samples.jobSeeker;
import static org.customizedemployment.runtime.Samples.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.ErasureBasis;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.runtime.request.ReportRequest;
import org.customizedemployment.runtime.result.CommandResult;
import org.customizedemployment.runtime.result.FreezeResult;
import org.customizedemployment.runtime.result.FrozenDocument;
import org.customizedemployment.runtime.store.MemoryCaseStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A final document stays as it was sent. */
@Tag("CT-28")
@Tag("SEM-13")
class FreezeTest {
    private static final EntryId REPORT = EntryId.of("report");
    private static final ReportRequest REQUEST =
            ReportRequest.of("discovery", Audience.TEAM, "html", CaseFile.empty(CASE));

    private final CustomizedEmployment ce = CustomizedEmployment.builder().build();

    @BeforeEach
    void a_report_that_the_person_and_the_team_looked_through() {
        accepted(ce.submit(CASE, new Command.Open(), context("open")));
        accepted(ce.submit(
                CASE,
                record(
                        jobSeeker("Robin"),
                        DocumentRecord.builder()
                                .header(EntryHeader.first("report"))
                                .documentType(DocumentType.DISCOVERY_REPORT)
                                .title("Discovery Report")
                                .build()),
                context("draft")));
    }

    @AfterEach
    void close() {
        ce.close();
    }

    private void reviewed() {
        change(DocumentState.REVIEWED_BY_PERSON, "by-person", "2026-02-26");
        change(DocumentState.REVIEWED_BY_TEAM, "by-team", "2026-02-27");
    }

    private DocumentRecord document() {
        return ce.load(CASE)
                .orElseThrow()
                .caseFile()
                .find(DocumentRecord.TYPE, REPORT)
                .orElseThrow();
    }

    private void change(DocumentState state, String command, String on) {
        LocalDate day = LocalDate.parse(on);
        DocumentRecord next = DocumentRecord.builder()
                .from(document())
                .header(document().getHeader().next().withEffective(EffectiveRange.from(day)))
                .state(state)
                .build();
        accepted(ce.submit(CASE, new Command.Change(next, day), context(command)));
    }

    private static String text(FrozenDocument frozen) {
        return new String(frozen.getContent(), UTF_8);
    }

    @Test
    void it_says_final_and_its_entry_names_the_digest_of_the_very_bytes() {
        reviewed();
        FreezeResult result = ce.freeze(CASE, REPORT, REQUEST, context("freeze"));
        accepted(result.command());
        FrozenDocument frozen = result.document().orElseThrow();
        assertThat(text(frozen)).contains("<p class=\"state\">Final</p>", "name=\"document-state\" content=\"Final\"");
        assertThat(document().getState()).isEqualTo(DocumentState.FINAL);
        assertThat(document().getContent()).contains(Digest.of(frozen.getContent()));
        assertThat(frozen.getDocument()).isEqualTo(document().toRef());
        assertThat(frozen.getMediaType()).isEqualTo("text/html");
        assertThat(frozen.toString()).doesNotContain("Robin");
    }

    /** The paper is what is frozen, not its type: also a report on which the case has no document of its own, or a later one. */
    @ParameterizedTest
    @ValueSource(strings = {"portfolio", "follow-along", "timeline", "audit-trail", "tasks", "activities-log"})
    void it_says_final_whatever_type_the_document_has(String report) {
        reviewed();
        accepted(ce.submit(
                CASE,
                record(DocumentRecord.builder()
                        .header(EntryHeader.first("another"))
                        .documentType(DocumentType.of(report))
                        .title("Begun anew")
                        .build()),
                context("another")));
        ReportRequest request = ReportRequest.of(report, Audience.TEAM, "html", CaseFile.empty(CASE));
        FreezeResult result = ce.freeze(CASE, REPORT, request, context("freeze"));
        accepted(result.command());
        assertThat(text(result.document().orElseThrow()))
                .contains("<p class=\"state\">Final</p>")
                .doesNotContain("This is a draft");
    }

    @Test
    void changing_the_case_later_does_not_change_it() {
        reviewed();
        FrozenDocument sent =
                ce.freeze(CASE, REPORT, REQUEST, context("freeze")).document().orElseThrow();
        accepted(ce.submit(
                CASE,
                new Command.Correct(jobSeeker("Robin").toRef(), next("Rowan"), "a typing mistake"),
                context("correct")));
        String now =
                new String(ce.render(REQUEST.inState(ce.load(CASE).orElseThrow().caseFile())), UTF_8);
        assertThat(now).contains("Rowan").doesNotContain("Robin");
        assertThat(ce.frozen(CASE, REPORT)).contains(sent);
        assertThat(text(ce.frozen(CASE, REPORT).orElseThrow()))
                .contains("Robin")
                .doesNotContain("Rowan");
        change(DocumentState.DRAFT, "new-version", "2026-03-04");
        assertThat(ce.frozen(CASE, REPORT)).contains(sent);
    }

    private static JobSeeker next(String name) {
        return JobSeeker.builder()
                .from(jobSeeker(name))
                .header(EntryHeader.first("person").next())
                .build();
    }

    @Test
    void a_final_one_is_not_frozen_again_and_the_same_command_again_changes_nothing() {
        reviewed();
        FrozenDocument sent =
                ce.freeze(CASE, REPORT, REQUEST, context("freeze")).document().orElseThrow();
        FreezeResult again = ce.freeze(CASE, REPORT, REQUEST.writtenAs("json"), context("freeze"));
        assertThat(again.command()).isInstanceOf(CommandResult.AlreadyApplied.class);
        assertThat(again.document()).contains(sent);
        FreezeResult other = ce.freeze(CASE, REPORT, REQUEST.writtenAs("json"), context("freeze-2"));
        assertThat(other.command()).isInstanceOf(CommandResult.Refused.class);
        assertThat(other.document()).isEmpty();
        assertThat(ce.freeze(CASE, REPORT, REQUEST, context("draft")).command())
                .isInstanceOf(CommandResult.CommandIdReused.class);
    }

    @Test
    void what_may_not_be_final_is_not_kept() {
        change(DocumentState.REVIEWED_BY_PERSON, "by-person", "2026-03-02");
        FreezeResult early = ce.freeze(CASE, REPORT, REQUEST, context("freeze"));
        assertThat(early.command()).isInstanceOf(CommandResult.Refused.class);
        assertThat(early.document()).isEmpty();
        assertThat(ce.frozen(CASE, REPORT)).isEmpty();
        assertThat(ce.attachments().orElseThrow().list(CASE, null, 9).items()).isEmpty();
    }

    @Test
    @Tag("FED-RET-1")
    void once_erased_it_is_gone() {
        reviewed();
        ce.freeze(CASE, REPORT, REQUEST, context("freeze"));
        HumanDecision decided = new HumanDecision(
                ActorId.of("person"), Capacity.JOB_SEEKER, LocalDate.of(2026, 3, 2), "I asked for it", List.of());
        accepted(ce.submit(
                CASE, new Command.Erase(List.of(REPORT), ErasureBasis.COURT_ORDER, null, decided), context("erase")));
        assertThat(ce.frozen(CASE, REPORT)).isEmpty();
    }

    @Test
    void it_needs_a_case_a_document_and_the_same_case() {
        ReportRequest other = ReportRequest.of("discovery", Audience.TEAM, "html", CaseFile.empty(CaseId.of("case-2")));
        assertThat(code(() -> ce.freeze(CASE, REPORT, other, context("f")))).isEqualTo(RuntimeError.OTHER_CASE);
        assertThat(code(() -> ce.freeze(CASE, EntryId.of("none"), REQUEST, context("f"))))
                .isEqualTo(RuntimeError.UNKNOWN_ENTRY);
        assertThat(code(() -> ce.freeze(CaseId.of("case-2"), REPORT, other, context("f"))))
                .isEqualTo(RuntimeError.NO_SUCH_CASE);
    }

    private static Object code(Runnable call) {
        Optional<CeException> thrown = Optional.empty();
        try {
            call.run();
        } catch (CeException e) {
            thrown = Optional.of(e);
        }
        return thrown.orElseThrow().getErrorCode();
    }

    @Test
    void without_a_place_for_documents_nothing_is_made_final() {
        CustomizedEmployment bare = CustomizedEmployment.builder()
                .store(new Samples.WatchedStore(MemoryCaseStore.create()))
                .build();
        assertThatThrownBy(() -> bare.freeze(CASE, REPORT, REQUEST, context("f")))
                .isInstanceOfSatisfying(
                        CeException.class, e -> assertThat(e.getErrorCode()).isEqualTo(RuntimeError.NO_ATTACHMENTS));
        bare.close();
    }
}
