package org.customizedemployment.pack.foundations.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.ask;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.id;
import static org.customizedemployment.pack.foundations.shared.SharedCase.code;

import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.person.TeamMember;
import org.customizedemployment.core.rule.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ODEP-P11")
class CoordinationTest {
    private final Rule rule = Coordination.rule();

    @Test
    void two_sources_that_met_about_the_plan_meet_it() {
        assertThat(code(rule, builder())).isEqualTo("MET odep.p11.coordinated");
    }

    @Test
    void one_source_does_not_where_nothing_can_be_missing() {
        CaseFileBuilder one = builder().remove(id("m-friend"));

        assertThat(code(rule, one)).isEqualTo("NOT_MET odep.p11.one-source");
        assertThat(ask(rule, one.coverage(TeamMember.TYPE, Coverage.PARTIAL)).outcome())
                .isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    void several_sources_that_nothing_shows_to_be_coordinated_are_for_people_to_judge() {
        assertThat(code(rule, builder().remove(id("a-meeting")))).isEqualTo("NEEDS_HUMAN_DECISION odep.p11.whether");
    }

    @Test
    void without_a_plan_it_is_not_yet_due() {
        assertThat(code(rule, builder().remove(id("plan")))).isEqualTo("NOT_YET_DUE odep.no-plan");
    }
}
