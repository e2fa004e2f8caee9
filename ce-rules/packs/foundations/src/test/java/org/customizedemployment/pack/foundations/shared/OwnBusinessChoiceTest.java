package org.customizedemployment.pack.foundations.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.pack.foundations.SalonCase.PERSON;
import static org.customizedemployment.pack.foundations.SalonCase.ask;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.id;
import static org.customizedemployment.pack.foundations.SalonCase.pursuit;
import static org.customizedemployment.pack.foundations.shared.SharedCase.code;

import java.time.LocalDate;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.choice.Choice;
import org.customizedemployment.core.choice.ChoiceKind;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.discovery.VocationalTheme;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.person.Answer;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.pack.foundations.SalonCase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ODEP-P9")
class OwnBusinessChoiceTest {
    private final Rule rule = OwnBusinessChoice.rule();

    @Test
    void a_business_pursued_or_looked_at_meets_it() {
        CaseFileBuilder pursued = withoutIdea()
                .put(pursuit("p-business", PursuitState.EXPLORED)
                        .pursuitKind(PursuitKind.BUSINESS)
                        .build());

        assertThat(code(rule, pursued)).isEqualTo("MET odep.p9.pursued");
        assertThat(code(rule, builder())).isEqualTo("MET odep.p9.considered");
    }

    @Test
    @Tag("SEM-4")
    void the_person_s_own_no_is_no_failure() {
        CaseFileBuilder declined =
                withoutIdea().put(declined(PERSON, Capacity.JOB_SEEKER).build());

        assertThat(code(rule, declined)).isEqualTo("MET odep.p9.declined");
    }

    @Test
    @Tag("SEM-3")
    void others_who_set_it_aside_against_the_person_s_word_do_not_meet_it() {
        Choice.Builder choice = declined(SalonCase.COUNSELOR, Capacity.COUNSELOR);

        assertThat(code(rule, builder().put(choice.build())))
                .isEqualTo("NEEDS_HUMAN_DECISION odep.p9.own-answer-missing");
        assertThat(code(rule, builder().put(choice.jobSeekerAnswer(Answer.NO).build())))
                .isEqualTo("NOT_MET odep.p9.set-aside-by-others");
        assertThat(code(rule, builder().put(choice.jobSeekerAnswer(Answer.YES).build())))
                .isEqualTo("MET odep.p9.considered");
    }

    @Test
    void with_a_plan_and_no_trace_of_it_people_have_to_say_and_before_a_plan_it_is_not_yet_due() {
        assertThat(code(rule, withoutIdea())).isEqualTo("NEEDS_HUMAN_DECISION odep.p9.whether");
        assertThat(code(rule, withoutIdea().remove(id("plan")))).isEqualTo("NOT_YET_DUE odep.p9.not-yet");
        assertThat(ask(rule, withoutIdea().remove(id("plan")).coverage(Choice.TYPE, Coverage.PARTIAL))
                        .outcome())
                .isEqualTo(Outcome.CANNOT_TELL);
    }

    private CaseFileBuilder withoutIdea() {
        return builder()
                .put(VocationalTheme.builder()
                        .header(EntryHeader.first("t-animals"))
                        .title("Animals")
                        .build());
    }

    private Choice.Builder declined(ActorId by, Capacity capacity) {
        Choice.Builder choice = Choice.builder();
        choice.header(EntryHeader.first("choice"))
                .choiceKind(ChoiceKind.DECLINES_STRATEGY)
                .on(LocalDate.of(2026, 2, 1))
                .by(by)
                .capacity(capacity)
                .strategy(StrategyId.SELF_EMPLOYMENT);
        return choice;
    }
}
