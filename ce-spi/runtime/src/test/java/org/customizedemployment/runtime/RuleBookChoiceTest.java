package org.customizedemployment.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.customizedemployment.runtime.Samples.CASE;
import static org.customizedemployment.runtime.Samples.accepted;
import static org.customizedemployment.runtime.Samples.context;
import static org.customizedemployment.runtime.Samples.episode;
import static org.customizedemployment.runtime.Samples.record;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.process.ProcessDefinition;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.runtime.result.CommandResult;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which programme's rules a case goes by. */
class RuleBookChoiceTest {
    private final CustomizedEmployment ce =
            CustomizedEmployment.builder().pack(Samples.pack()).build();

    @Test
    @Tag("SEM-2")
    void the_programme_of_an_open_episode_is_asked() {
        assertThat(movedUnder(episode("e1", "trial/dds", "2026-01-01"))).isInstanceOf(CommandResult.Refused.class);
    }

    @Test
    @Tag("SEM-2")
    void a_closed_episode_asks_nothing_any_more() {
        FundingEpisode closed = FundingEpisode.builder()
                .from(episode("e1", "trial/dds", "2026-01-01"))
                .closedOn(LocalDate.parse("2026-03-01"))
                .build();
        assertThat(movedUnder(closed)).isInstanceOf(CommandResult.Accepted.class);
    }

    @Test
    @Tag("SEM-2")
    void the_last_day_of_an_episode_still_counts() {
        FundingEpisode closing = FundingEpisode.builder()
                .from(episode("e1", "trial/dds", "2026-01-01"))
                .closedOn(LocalDate.parse("2026-03-02"))
                .build();
        assertThat(movedUnder(closing)).isInstanceOf(CommandResult.Refused.class);
    }

    @Test
    @Tag("SEM-2")
    void an_episode_that_opens_later_does_not_count_yet() {
        assertThat(movedUnder(episode("e1", "trial/dds", "2026-03-03"))).isInstanceOf(CommandResult.Accepted.class);
        CustomizedEmployment other =
                CustomizedEmployment.builder().pack(Samples.pack()).build();
        CaseFile file = CaseFile.empty(CASE)
                .with(episode("e1", "trial/dds", "2026-03-03"))
                .withFocus(StandardProcess.definition().getPin(), StandardProcess.DISCOVERY);
        AsOf later = AsOf.on(DateName.DECISION, LocalDate.parse("2026-03-03"));
        assertThat(other.preview(
                                file,
                                StandardProcess.JOB_DEVELOPMENT,
                                context("c").withAsOf(later))
                        .open(Severity.BLOCKS))
                .hasSize(1);
    }

    @Test
    void a_case_without_funding_goes_by_shared_rules_only() {
        ce.submit(CASE, new Command.Open(), context("open"));
        accepted(ce.submit(CASE, new Command.Move(StandardProcess.JOB_DEVELOPMENT), context("move")));
    }

    @Test
    void a_programme_that_no_pack_brings_is_said_and_does_not_pass_for_one_without_rules() {
        CommandResult.Accepted moved = accepted(movedUnder(episode("e1", "elsewhere/vr", "2026-01-01")));
        assertThat(moved.decision().getFindings())
                .anyMatch(one -> one.finding().outcome() == Outcome.CANNOT_TELL
                        && one.severity() == Severity.HOLDS_PAYMENT
                        && one.finding().reason().code().equals("runtime.programme-not-loaded"));
        List<Decision> all = ce.checkAll(moved.caseFile(), AsOf.none(), References.NONE);
        assertThat(all).anyMatch(one -> one.getSubject().equals("programme") && one.hasFindings());
        assertThat(ce.messages(java.util.Locale.ENGLISH)
                        .reason(moved.decision().getFindings().get(0).finding().reason()))
                .contains("elsewhere/vr");
    }

    @Test
    void a_claim_under_a_programme_that_no_pack_brings_is_an_error_and_never_zero() {
        CaseFile file = CaseFile.empty(CASE).with(episode("e1", "elsewhere/vr", "2026-01-01"));
        CeException failure = catchThrowableOfType(
                CeException.class, () -> ce.adjudicate(file, EntryId.of("e1"), AsOf.none(), References.NONE));
        assertThat(failure.getErrorCode()).isEqualTo(RuntimeError.UNKNOWN_PROGRAMME);
        assertThat(failure).hasMessageContaining("trial/dds");
    }

    @Test
    void a_case_of_another_process_is_not_moved_by_this_one() {
        ProcessDefinition standard = StandardProcess.definition();
        CaseFile file =
                CaseFile.empty(CASE).withFocus(new ProcessPin("ips", "1", Digest.of("x")), StandardProcess.DISCOVERY);
        Decision decision = ce.preview(file, StandardProcess.CLOSED, context("c"));
        assertThat(decision.getOutcome()).contains(Outcome.NOT_MET);
        assertThat(decision.getFindings())
                .extracting(one -> one.finding().reason())
                .containsExactly(Reason.of("core.other-process")
                        .withCode("process", "ips 1")
                        .withCode("given", standard.getPin().id() + " 1"));
    }

    @Test
    void a_check_that_no_pack_has_is_not_applicable() {
        Decision decision = ce.check(CaseFile.empty(CASE), "no-such-check", AsOf.none(), References.NONE);
        assertThat(decision.getOutcome()).contains(Outcome.NOT_APPLICABLE);
    }

    private CommandResult movedUnder(FundingEpisode episode) {
        ce.submit(CASE, new Command.Open(), context("open"));
        ce.submit(CASE, record(episode), context("episode"));
        return ce.submit(CASE, new Command.Move(StandardProcess.JOB_DEVELOPMENT), context("move"));
    }
}
