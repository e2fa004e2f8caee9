package org.customizedemployment.core.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.person.Answer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChoiceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @EnumSource(ChoiceKind.class)
    @Tag("SEM-4")
    void no_kind_of_choice_needs_a_reason_or_a_recorded_subject(ChoiceKind kind) {
        Choice choice = byJobSeeker(kind).strategy(StrategyId.CARVING).build();
        assertThat(choice.getReason()).isEmpty();
        assertThat(choice.getSubject()).isEmpty();
        assertThat(choice.contested()).isFalse();
    }

    @Test
    @Tag("SEM-4")
    void a_choice_against_a_strategy_says_which() {
        assertThatThrownBy(() -> byJobSeeker(ChoiceKind.DECLINES_STRATEGY).build())
                .hasMessageContaining("CE-CORE-019");
    }

    @Test
    @Tag("SEM-4")
    void a_choice_may_be_about_an_entry_of_any_kind() {
        EntryPointer pointer = byJobSeeker(ChoiceKind.DECLINES_ACTIVITY)
                .subject(EntryId.of("activity-3"))
                .build()
                .pointers()
                .get(0);
        assertThat(pointer.mayLeadTo("activity")).isTrue();
        assertThat(pointer.mayLeadTo("plan-task")).isTrue();
        assertThat(new EntryPointer(EntryId.of("e"), "employer").mayLeadTo("activity"))
                .isFalse();
    }

    @Test
    @Tag("SEM-3")
    void what_a_guardian_decides_is_not_the_answer_of_the_person() {
        Choice.Builder byGuardian = byJobSeeker(ChoiceKind.PAUSES);
        byGuardian.by(ActorId.of("guardian")).capacity(Capacity.GUARDIAN);
        assertThat(byGuardian.build().madeByJobSeeker()).isFalse();
        assertThat(byGuardian.build().getJobSeekerAnswer()).isEmpty();
        assertThat(byGuardian.jobSeekerAnswer(Answer.YES).build().contested()).isFalse();
        assertThat(byGuardian.jobSeekerAnswer(Answer.NO).build().contested()).isTrue();
    }

    @Test
    @Tag("SEM-3")
    void a_guardian_who_does_not_agree_makes_it_a_matter_for_people() {
        AuthorityAnswer no = new AuthorityAnswer(
                ActorId.of("guardian"), Capacity.GUARDIAN, EntryId.of("authority-1"), Answer.NO, DAY);
        Choice choice = byJobSeeker(ChoiceKind.LEAVES).addAuthorityAnswers(no).build();
        assertThat(choice.contested()).isTrue();
        assertThat(choice.pointers()).contains(new EntryPointer(EntryId.of("authority-1"), "authority"));
    }

    private static Choice.Builder byJobSeeker(ChoiceKind kind) {
        Choice.Builder choice = Choice.builder();
        choice.header(EntryHeader.first("choice-1"))
                .choiceKind(kind)
                .on(DAY)
                .by(ActorId.of("job-seeker"))
                .capacity(Capacity.JOB_SEEKER);
        return choice;
    }
}
