package org.customizedemployment.pack.foundations.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.agreement;
import static org.customizedemployment.pack.foundations.SalonCase.ask;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.employment;
import static org.customizedemployment.pack.foundations.SalonCase.found;
import static org.customizedemployment.pack.foundations.SalonCase.id;
import static org.customizedemployment.pack.foundations.shared.SharedCase.code;
import static org.customizedemployment.pack.foundations.shared.SharedCase.notYetAgreed;

import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.rule.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ODEP-P6")
class AdvancementTest {
    private final Rule rule = Advancement.rule();

    @Test
    void a_step_forward_or_growth_in_the_terms_meets_it() {
        CaseFileBuilder step = withoutGrowth()
                .put(employment("p-salon").addAdvancement("Cuts hair now").build());

        assertThat(code(rule, builder())).isEqualTo("MET odep.p6.growth-agreed");
        assertThat(code(rule, step)).isEqualTo("MET odep.p6.step-taken");
    }

    @Test
    void that_nothing_is_written_shows_nothing_and_people_have_to_say() {
        assertThat(code(rule, withoutGrowth())).isEqualTo("NEEDS_HUMAN_DECISION odep.p6.whether");
    }

    @Test
    @Tag("SEM-20")
    void what_people_found_comes_first() {
        CaseFileBuilder notMet =
                builder().put(found("p6", "ODEP-P6", "ag-p-salon#1").met(false).build());

        assertThat(code(rule, notMet)).isEqualTo("NOT_MET odep.p6.found-not");
    }

    @Test
    void before_terms_it_is_not_yet_due_and_where_terms_may_be_missing_it_can_not_tell() {
        assertThat(ask(rule, notYetAgreed()).outcome()).isEqualTo(Outcome.NOT_YET_DUE);
        assertThat(ask(rule, builder().coverage(Employment.TYPE, Coverage.PARTIAL))
                        .outcome())
                .isEqualTo(Outcome.CANNOT_TELL);
    }

    private CaseFileBuilder withoutGrowth() {
        return builder()
                .put(agreement("p-salon")
                        .design(id("d-p-salon"))
                        .advancement(Optional.empty())
                        .build());
    }
}
