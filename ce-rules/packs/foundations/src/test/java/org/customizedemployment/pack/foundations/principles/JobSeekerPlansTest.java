package org.customizedemployment.pack.foundations.principles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.ask;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.id;
import static org.customizedemployment.pack.foundations.SalonCase.plan;
import static org.customizedemployment.pack.foundations.SalonCase.pursuit;

import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.rule.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ODEP-P4")
class JobSeekerPlansTest {
    private static final Rule RULE = JobSeekerPlans.rule();

    @Test
    void a_plan_without_the_person_s_decision_is_not_met_once_work_is_agreed() {
        var plan = plan().approved(Optional.empty()).build();
        CaseFileBuilder before = builder()
                .put(plan)
                .remove(id("ag-p-salon"))
                .remove(id("e-p-salon"))
                .put(pursuit("p-salon", PursuitState.EXPLORED).build());

        assertThat(ask(RULE, builder().put(plan)).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(ask(RULE, before).outcome()).isEqualTo(Outcome.NOT_YET_DUE);
    }

    @Test
    void a_plan_without_wishes_or_connections_is_not_met_and_says_which() {
        Finding noWishes = ask(RULE, builder().remove(id("s-dogs")));
        Finding noConnections = ask(RULE, builder().remove(id("s-neighbour")));

        assertThat(noWishes.reason().code()).isEqualTo("odep.p4.wishes.none");
        assertThat(noWishes.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(noConnections.reason().code()).isEqualTo("odep.p4.connections.none");
        assertThat(ask(
                                RULE,
                                builder()
                                        .remove(id("s-neighbour"))
                                        .put(plan().addNaturalSupports("The neighbour")
                                                .build()))
                        .outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void with_a_partial_profile_a_missing_wish_can_not_tell() {
        CaseFileBuilder builder = builder().remove(id("s-dogs")).coverage(ProfileStatement.TYPE, Coverage.PARTIAL);

        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.CANNOT_TELL);
    }
}
