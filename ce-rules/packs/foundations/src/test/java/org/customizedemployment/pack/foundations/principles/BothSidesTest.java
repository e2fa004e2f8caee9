package org.customizedemployment.pack.foundations.principles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.ask;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.id;
import static org.customizedemployment.pack.foundations.SalonCase.need;
import static org.customizedemployment.pack.foundations.SalonCase.since;
import static org.customizedemployment.pack.foundations.SalonCase.statement;

import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.employer.NeedStatus;
import org.customizedemployment.core.rule.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ODEP-P2")
class BothSidesTest {
    private static final Rule RULE = BothSides.rule();

    @Test
    @Tag("SEM-28")
    void only_a_confirmed_need_lets_it_be_met() {
        assertThat(ask(RULE, builder()).outcome()).isEqualTo(Outcome.MET);
        assertThat(ask(RULE, builder().put(need("salon", NeedStatus.INFERRED).build()))
                        .outcome())
                .isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    void without_a_link_to_the_person_it_is_not_met() {
        assertThat(ask(RULE, builder().remove(id("l-salon"))).outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void a_list_entry_effective_after_the_day_does_not_count() {
        CaseFileBuilder builder = builder()
                .put(statement("s-dogs", ProfileArea.INTEREST)
                        .header(since("s-dogs", 1, "2026-06-02"))
                        .build())
                .remove(id("s-grooming"))
                .remove(id("s-neighbour"));

        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.NOT_MET);
    }
}
