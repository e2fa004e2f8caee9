package org.customizedemployment.pack.foundations.federal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.forTheJob;
import static org.customizedemployment.pack.foundations.SalonCase.found;
import static org.customizedemployment.pack.foundations.SalonCase.seen;
import static org.customizedemployment.pack.foundations.federal.FederalCase.code;
import static org.customizedemployment.pack.foundations.federal.FederalCase.rule;
import static org.customizedemployment.pack.foundations.federal.FederalCase.with;

import java.util.List;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.integration.Interaction;
import org.customizedemployment.core.rule.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("FED-CIE-2")
@Tag("SEM-20")
class InteractionTest {
    private final Rule rule = rule("fed.cie-2.interaction");

    @Test
    void both_parts_of_the_worksite_count() {
        assertThat(code(rule, builder())).isEqualTo("MET fed.cie-2.interaction.found");
        assertThat(code(
                        rule,
                        lines(
                                forTheJob(Interaction.Where.WORK_UNIT, Interaction.Extent.SAME),
                                forTheJob(Interaction.Where.ACROSS_WORKSITE, Interaction.Extent.LESS))))
                .isEqualTo("NOT_MET fed.cie-2.interaction.less.worksite");
        assertThat(code(rule, lines(forTheJob(Interaction.Where.WORK_UNIT, Interaction.Extent.MORE))))
                .isEqualTo("CANNOT_TELL fed.cie-2.interaction.not-observed.worksite");
    }

    @Test
    void casual_talk_supervisors_supporters_and_customers_do_not_make_it_up() {
        for (Interaction other : List.of(
                line(Interaction.With.CO_WORKERS_WITHOUT_DISABILITIES, Interaction.Purpose.CASUAL),
                line(Interaction.With.SUPERVISORS, Interaction.Purpose.PERFORMING_THE_JOB),
                line(Interaction.With.PAID_SUPPORTERS, Interaction.Purpose.PERFORMING_THE_JOB),
                line(Interaction.With.CUSTOMERS, Interaction.Purpose.PERFORMING_THE_JOB),
                line(Interaction.With.CO_WORKERS_WITH_DISABILITIES, Interaction.Purpose.PERFORMING_THE_JOB))) {
            CaseFileBuilder only = lines(other, forTheJob(Interaction.Where.ACROSS_WORKSITE, Interaction.Extent.SAME));

            assertThat(code(rule, only)).isEqualTo("NOT_MET fed.cie-2.interaction.only-others.unit");
        }
    }

    @Test
    void an_extent_that_is_not_known_can_not_tell() {
        assertThat(code(
                        rule,
                        lines(
                                forTheJob(Interaction.Where.WORK_UNIT, Interaction.Extent.NOT_KNOWN),
                                forTheJob(Interaction.Where.ACROSS_WORKSITE, Interaction.Extent.SAME))))
                .isEqualTo("CANNOT_TELL fed.cie-2.interaction.extent-unknown.unit");
    }

    @Test
    void two_decisions_of_one_day_that_differ_leave_it_to_people() {
        CaseFileBuilder differ =
                builder().put(found("other", "FED-CIE-2", "seen#1").met(false).build());

        assertThat(code(rule, differ)).isEqualTo("NEEDS_HUMAN_DECISION fed.cie-2.interaction.whether");
    }

    private Interaction line(Interaction.With with, Interaction.Purpose purpose) {
        return new Interaction(Interaction.Where.WORK_UNIT, with, purpose, Interaction.Extent.SAME);
    }

    private CaseFileBuilder lines(Interaction... lines) {
        return with(seen("seen", "2026-05-10").interactions(List.of(lines)));
    }
}
