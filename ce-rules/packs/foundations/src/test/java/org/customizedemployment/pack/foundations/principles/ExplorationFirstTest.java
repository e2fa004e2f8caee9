package org.customizedemployment.pack.foundations.principles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.MOTHER;
import static org.customizedemployment.pack.foundations.SalonCase.activity;
import static org.customizedemployment.pack.foundations.SalonCase.ask;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.from;
import static org.customizedemployment.pack.foundations.SalonCase.id;
import static org.customizedemployment.pack.foundations.SalonCase.plan;
import static org.customizedemployment.pack.foundations.SalonCase.statement;

import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.service.ServiceComponent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ODEP-P5")
class ExplorationFirstTest {
    private static final Rule RULE = ExplorationFirst.rule();

    @Test
    void a_plan_before_any_discovery_activity_is_not_met_only_where_activities_are_complete() {
        CaseFileBuilder builder = builder()
                .put(activity("a-home", ServiceComponent.DISCOVERY, "2026-02-20")
                        .build());

        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(ask(RULE, builder.coverage(Activity.TYPE, Coverage.PARTIAL)).outcome())
                .isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    void formal_assessment_may_supplement_but_never_be_the_primary_source() {
        assertThat(ask(RULE, assessed(4)).outcome()).isEqualTo(Outcome.MET);
        assertThat(ask(RULE, assessed(5)).outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void a_plan_without_a_date_can_not_tell_and_without_a_plan_it_is_not_yet_due() {
        var undated = plan().approved(Optional.empty()).meeting(Optional.empty());

        assertThat(ask(RULE, builder().put(undated.build())).outcome()).isEqualTo(Outcome.CANNOT_TELL);
        assertThat(ask(RULE, builder().remove(id("plan"))).outcome()).isEqualTo(Outcome.NOT_YET_DUE);
    }

    private CaseFileBuilder assessed(int count) {
        CaseFileBuilder builder = builder();
        for (int i = 0; i < count; i++) {
            builder.put(statement("f-" + i, ProfileArea.LEARNING)
                    .header(from("f-" + i, Manner.FORMAL_ASSESSMENT, MOTHER))
                    .build());
        }
        return builder;
    }
}
