package org.customizedemployment.core.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.decision.Redecision.Basis;
import org.customizedemployment.core.decision.Redecision.Difference;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.value.Digest;
import org.junit.jupiter.api.Test;

class RedecisionTest {
    private static final PackRef PACK = new PackRef(PackId.of("us-ct"), "0.1.0", Digest.of("one"));

    private static Decision.Builder stored() {
        Decision.Builder builder = Decision.builder();
        builder.kind(DecisionKind.CHECK)
                .caseId(CaseId.of("case-1"))
                .subject("indicators")
                .outcome(Outcome.MET)
                .packs(List.of(PACK))
                .dates(List.of(new NamedDate(DateName.DECISION, LocalDate.of(2026, 3, 1), true)))
                .process(new ProcessPin("standard", "1", Digest.of("process")))
                .referencesId("register")
                .referencesDigest(Digest.of("register"));
        return builder;
    }

    @Test
    void the_same_answer_has_no_differences() {
        Redecision again = Redecision.of(stored().build(), stored().build());
        assertThat(again.isSame()).isTrue();
        assertThat(again.decision()).isEqualTo(stored().build());
    }

    @Test
    void another_version_leaves_the_stored_answer_and_says_which() {
        PackRef next = new PackRef(PackId.of("us-ct"), "0.2.0", Digest.of("two"));
        PackRef more = new PackRef(PackId.of("agency"), "1", Digest.of("agency"));
        Decision now =
                stored().packs(List.of(next, more)).outcome(Outcome.NOT_MET).build();
        Redecision again = Redecision.of(stored().build(), now);

        assertThat(again.isSame()).isFalse();
        assertThat(again.decision().getOutcome()).contains(Outcome.MET);
        assertThat(again.differences())
                .containsExactly(
                        new Difference(
                                Basis.PACK,
                                "us-ct",
                                "0.1.0 (" + Digest.of("one") + ")",
                                "0.2.0 (" + Digest.of("two") + ")"),
                        new Difference(Basis.PACK, "agency", null, "1 (" + Digest.of("agency") + ")"));
    }

    @Test
    void the_same_version_with_other_content_is_another_one() {
        PackRef edited = new PackRef(PackId.of("us-ct"), "0.1.0", Digest.of("edited"));
        assertThat(Redecision.of(
                                stored().build(),
                                stored().packs(List.of(edited)).build())
                        .differences())
                .extracting(Difference::basis)
                .containsExactly(Basis.PACK);
    }

    @Test
    void process_register_dates_and_question_count_too() {
        Decision other = stored().process(new ProcessPin("standard", "2", Digest.of("process")))
                .referencesDigest(Digest.of("later"))
                .dates(List.of(new NamedDate(DateName.DECISION, LocalDate.of(2026, 3, 1), false)))
                .subject("principles")
                .build();
        assertThat(Redecision.of(stored().build(), other).differences())
                .extracting(Difference::basis)
                .containsExactly(Basis.QUESTION, Basis.DATE, Basis.PROCESS, Basis.REFERENCES);
    }

    @Test
    void with_everything_the_same_another_answer_says_that_the_case_is_not_what_it_was() {
        Decision other = stored().outcome(Outcome.NOT_MET).build();
        assertThat(Redecision.of(stored().build(), other).differences())
                .containsExactly(new Difference(Basis.ANSWER, "outcome", "met", "not-met"));
    }
}
