package org.customizedemployment.pack.foundations.principles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.MOTHER;
import static org.customizedemployment.pack.foundations.SalonCase.ask;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.by;
import static org.customizedemployment.pack.foundations.SalonCase.from;
import static org.customizedemployment.pack.foundations.SalonCase.id;
import static org.customizedemployment.pack.foundations.SalonCase.plan;
import static org.customizedemployment.pack.foundations.SalonCase.statement;

import java.util.List;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.rule.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("ODEP-P3")
class JobSeekerLeadsTest {
    private static final Rule RULE = JobSeekerLeads.rule();

    @ParameterizedTest
    @CsvSource({
        // four were told by the person; added: others, observed, unknown
        "0, 0, 0, MET", "3, 0, 0, MET", "4, 0, 0, NOT_MET", "5, 1, 0, NOT_MET", "5, 2, 0, NEEDS_HUMAN_DECISION",
        "0, 9, 0, MET", "0, 0, 3, MET", "0, 0, 4, CANNOT_TELL", "3, 0, 1, CANNOT_TELL", "9, 0, 5, NOT_MET"
    })
    void what_the_person_told_must_outweigh_what_others_said(int others, int seen, int unknown, Outcome expected) {
        CaseFileBuilder builder = builder();
        add(builder, others, Manner.TOLD_BY_OTHERS);
        add(builder, seen, Manner.OBSERVED);
        add(builder, unknown, Manner.NOT_SUPPLIED);

        assertThat(ask(RULE, builder).outcome()).isEqualTo(expected);
    }

    @Test
    @Tag("SEM-3")
    void what_a_guardian_says_is_never_told_by_the_job_seeker() {
        CaseFileBuilder builder = builder();
        for (String one : List.of("s-dogs", "s-grooming", "s-lists", "s-neighbour")) {
            builder.put(statement(one, ProfileArea.INTEREST)
                    .header(from(one, Manner.TOLD_BY_JOB_SEEKER, MOTHER))
                    .build());
        }

        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    @Tag("SEM-5")
    void statements_set_aside_do_not_count() {
        CaseFileBuilder builder = builder();
        for (int i = 0; i < 9; i++) {
            builder.put(statement("o-" + i, ProfileArea.LEARNING)
                    .header(from("o-" + i, Manner.TOLD_BY_OTHERS, MOTHER))
                    .standing(StatementStanding.SET_ASIDE)
                    .build());
        }

        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void a_share_of_some_statements_says_nothing_of_all() {
        CaseFileBuilder builder = builder().coverage(ProfileStatement.TYPE, Coverage.PARTIAL);

        assertThat(ask(RULE, builder).outcome()).isEqualTo(Outcome.CANNOT_TELL);
    }

    @Test
    void a_plan_that_another_approved_is_not_the_person_s_direction() {
        var bySpecialist = plan().approved(by(MOTHER, Capacity.SPECIALIST, "2026-02-20"));
        var byGuardian = plan().approved(by(MOTHER, Capacity.GUARDIAN, "2026-02-20"));

        assertThat(ask(RULE, builder().put(bySpecialist.build())).outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(ask(RULE, builder().put(byGuardian.build())).outcome()).isEqualTo(Outcome.NEEDS_HUMAN_DECISION);
    }

    @Test
    void before_there_is_a_plan_it_is_not_yet_due() {
        assertThat(ask(RULE, builder().remove(id("plan"))).outcome()).isEqualTo(Outcome.NOT_YET_DUE);
    }

    private void add(CaseFileBuilder builder, int count, Manner how) {
        for (int i = 0; i < count; i++) {
            String id = how + "-" + i;
            builder.put(statement(id, ProfileArea.LEARNING)
                    .header(from(id, how, MOTHER))
                    .build());
        }
    }
}
