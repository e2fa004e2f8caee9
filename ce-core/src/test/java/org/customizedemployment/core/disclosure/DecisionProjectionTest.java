package org.customizedemployment.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A decision goes through the same sieve as the case it is about. */
@Tag("SEM-5")
@Tag("FED-PRIV-2")
class DecisionProjectionTest {
    private static final ProfileStatement SHOWN = statement("statement-1", StatementStanding.CONFIRMED);
    private static final ProfileStatement SET_ASIDE = statement("statement-2", StatementStanding.SET_ASIDE);
    private static final CaseFile FILE =
            CaseFile.empty(CaseId.of("case-1")).with(SHOWN).with(SET_ASIDE);

    private static ProfileStatement statement(String id, StatementStanding status) {
        return ProfileStatement.builder()
                .header(EntryHeader.first(id))
                .area(ProfileArea.INTEREST)
                .text("likes dogs")
                .standing(status)
                .build();
    }

    private static Decision decision() {
        Reason reason = Reason.of("x.rests-on").with("one", SHOWN.toRef()).with("other", SET_ASIDE.toRef());
        Finding finding = Finding.met(reason, List.of(SHOWN.toRef(), SET_ASIDE.toRef()));
        Decision.Builder builder = Decision.builder();
        return builder.kind(DecisionKind.CHECK)
                .caseId(FILE.getId())
                .subject("x")
                .outcome(Outcome.MET)
                .addFindings(new RuleFinding(
                        RuleId.of("x.rule"), Severity.BLOCKS, finding, List.of(Citation.of("SEM-5")), List.of()))
                .build();
    }

    @Test
    void nobody_but_the_person_is_pointed_to_what_they_set_aside() {
        for (Audience audience : List.of(Audience.TEAM, Audience.PROVIDER, Audience.FUNDER)) {
            Decision seen = CaseView.of(FILE, audience, List.of()).project(decision());
            Finding finding = seen.getFindings().get(0).finding();
            assertThat(finding.evidence()).as(audience.word()).containsExactly(SHOWN.toRef());
            assertThat(finding.reason().arguments()).as(audience.word()).hasSize(1);
            assertThat(finding.outcome()).isEqualTo(Outcome.MET);
        }
    }

    @Test
    void the_person_sees_all_of_it() {
        assertThat(CaseView.of(FILE, Audience.JOB_SEEKER, List.of()).project(decision()))
                .isEqualTo(decision());
    }

    @Test
    void employers_and_the_public_have_no_view_to_see_a_decision_by() {
        assertThatThrownBy(() -> CaseView.of(FILE, Audience.EMPLOYER, List.of()))
                .hasMessageContaining("no case view");
        assertThatThrownBy(() -> CaseView.of(FILE, Audience.PUBLIC, List.of())).hasMessageContaining("no case view");
    }
}
