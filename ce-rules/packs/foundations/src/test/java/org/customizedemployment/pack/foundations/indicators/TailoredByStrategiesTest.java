package org.customizedemployment.pack.foundations.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.PERSON;
import static org.customizedemployment.pack.foundations.SalonCase.activity;
import static org.customizedemployment.pack.foundations.SalonCase.ask;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.design;
import static org.customizedemployment.pack.foundations.SalonCase.id;
import static org.customizedemployment.pack.foundations.SalonCase.need;
import static org.customizedemployment.pack.foundations.SalonCase.pursuit;
import static org.customizedemployment.pack.foundations.SalonCase.statement;

import java.util.List;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.employer.NeedStatus;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.planning.EmployerListing;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.service.ServiceComponent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ODEP-I5")
class TailoredByStrategiesTest {
    private static final Rule RULE = TailoredByStrategies.rule();

    @Test
    void a_sound_strategy_that_serves_both_sides_is_met() {
        assertThat(ask(RULE, builder()).reason().code()).isEqualTo("odep.i5.tailored");
    }

    @Test
    void a_design_that_its_strategy_refuses_is_not_met_and_says_why() {
        var design = design("p-salon", "salon").freedTime(List.of()).build();

        assertThat(ask(RULE, builder().put(design)).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(ask(RULE, builder().put(design)).reason().code()).isEqualTo("strategy.reassignment.freed-differs");
    }

    @Test
    void a_design_without_strategy_is_not_met_and_with_an_unknown_one_can_not_tell() {
        var none = design("p-salon", "salon").strategies(List.of()).build();
        var unknown = design("p-salon", "salon")
                .strategies(List.of(StrategyId.of("our-own")))
                .build();

        assertThat(ask(RULE, builder().put(none)).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(ask(RULE, builder().put(unknown)).outcome()).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    @Tag("SEM-28")
    void a_need_not_confirmed_can_not_tell() {
        assertThat(ask(RULE, builder().put(need("salon", NeedStatus.INFERRED).build()))
                        .outcome())
                .isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    @Tag("SEM-5")
    void statements_set_aside_or_tentative_do_not_show_the_person_s_side() {
        assertThat(ask(RULE, standing(StatementStanding.SET_ASIDE)).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(ask(RULE, standing(StatementStanding.TENTATIVE)).outcome()).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    void what_was_learned_in_an_activity_there_shows_the_person_s_side_too() {
        CaseFileBuilder builder = builder()
                .remove(id("l-salon"))
                .put(activity("a-shadow", ServiceComponent.JOB_DEVELOPMENT, "2026-03-05")
                        .employer(id("salon"))
                        .build());
        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(ask(RULE, builder.coverage(EmployerListing.TYPE, Coverage.PARTIAL))
                        .outcome())
                .isEqualTo(Outcome.CANNOT_TELL);

        builder.put(statement("s-learned", ProfileArea.TASK_COMPETENCE)
                .header(EntryHeader.first("s-learned")
                        .withProvenance(new Provenance(Manner.OBSERVED, PERSON, id("a-shadow"))))
                .build());
        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void how_a_business_was_shaped_people_say() {
        CaseFileBuilder builder = builder()
                .put(pursuit("p-salon", PursuitState.WORKING)
                        .pursuitKind(PursuitKind.BUSINESS)
                        .build());

        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.NEEDS_HUMAN_DECISION);
    }

    private CaseFileBuilder standing(StatementStanding standing) {
        CaseFileBuilder builder = builder();
        List.of("s-dogs", "s-grooming", "s-neighbour")
                .forEach(one -> builder.put(
                        statement(one, ProfileArea.INTEREST).standing(standing).build()));
        return builder;
    }
}
