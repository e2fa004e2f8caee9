package org.customizedemployment.core.employer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.Rate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Six questions to an employer bring needs to light; none of them is confirmed by having been asked. */
@Tag("ICF-T20")
@Tag("SEM-28")
class NeedsInterviewTest {
    private static final EntryId BASKETS = EntryId.of("baskets");
    private static final EntryId TAGS = EntryId.of("tags");

    private static InterviewAnswer answer(
            NeedsQuestion question, String words, @Nullable NeedWorth worth, EntryId... tasks) {
        return new InterviewAnswer(question, words, List.of(tasks), worth);
    }

    private static NeedsInterview interview(InterviewAnswer... answers) {
        NeedsInterview.Builder interview = NeedsInterview.builder();
        interview
                .header(EntryHeader.first("interview")
                        .withProvenance(Provenance.of(Manner.TOLD_BY_OTHERS, ActorId.of("manager"))))
                .employer(EntryId.of("store"))
                .heldOn(LocalDate.of(2026, 3, 12))
                .answers(List.of(answers));
        return interview.build();
    }

    private static List<EmployerNeed> needs(NeedsInterview interview) {
        return interview.inferredNeeds(number -> EntryId.of("need-" + number));
    }

    @Test
    @Tag("ICF-T18")
    void the_form_has_six_questions_and_says_which_nobody_answered() {
        assertThat(NeedsQuestion.values()).hasSize(6);
        assertThat(interview().openQuestions()).containsExactly(NeedsQuestion.values());
        assertThat(interview(
                                answer(NeedsQuestion.SLIPS_WHEN_BUSY, "The baskets", null, BASKETS),
                                answer(NeedsQuestion.JOBS_THERE_ARE, "Clerks", null))
                        .openQuestions())
                .containsExactly(
                        NeedsQuestion.HELP_STAFF_WISH_FOR,
                        NeedsQuestion.SIMPLE_WORK_OF_HIGHER_PAID_STAFF,
                        NeedsQuestion.POSITION_FOR_ONE_TASK,
                        NeedsQuestion.WORTH_OF_DOING_IT);
    }

    @Test
    void each_answer_that_names_tasks_is_an_inferred_need_with_source_and_date() {
        List<EmployerNeed> needs = needs(interview(
                answer(NeedsQuestion.SLIPS_WHEN_BUSY, "Baskets of returns stand about", null, BASKETS),
                answer(NeedsQuestion.HELP_STAFF_WISH_FOR, "Tags", null, TAGS),
                answer(NeedsQuestion.SIMPLE_WORK_OF_HIGHER_PAID_STAFF, "Sorting", null, BASKETS, TAGS),
                answer(NeedsQuestion.POSITION_FOR_ONE_TASK, "A basket job", null, BASKETS)));
        assertThat(needs)
                .extracting(EmployerNeed::getNeedKind)
                .containsExactly(
                        NeedKind.LATE_OR_BELOW_STANDARD,
                        NeedKind.NOT_DONE,
                        NeedKind.AT_COST_OF_PRIMARY_RESPONSIBILITIES,
                        NeedKind.ANTICIPATED);
        assertThat(needs)
                .extracting(EmployerNeed::id)
                .extracting(EntryId::value)
                .containsExactly("need-1", "need-2", "need-3", "need-4");
        assertThat(needs).allSatisfy(one -> {
            assertThat(one.getStatus()).isEqualTo(NeedStatus.INFERRED);
            assertThat(one.getConfirmed()).isEmpty();
            assertThat(one.getNoticedOn()).contains(LocalDate.of(2026, 3, 12));
            assertThat(one.getHeader().provenance().by()).isEqualTo(ActorId.of("manager"));
            assertThat(one.getEmployer()).isEqualTo(EntryId.of("store"));
        });
        assertThat(needs.get(0).getDescription()).isEqualTo("Baskets of returns stand about");
        assertThat(needs.get(2).getTasks()).containsExactly(BASKETS, TAGS);
    }

    @Test
    void what_it_is_worth_comes_from_the_answers_that_name_the_same_task() {
        NeedWorth time = new NeedWorth.Time(Minutes.of(240), null, Rate.parse("USD 24.00 per hour"));
        NeedWorth lost = new NeedWorth.Events("sale-lost", 3, Money.parse("USD 8.00"));
        NeedWorth other = new NeedWorth.Events("error-corrected", 1, Money.parse("USD 5.00"));
        EmployerNeed need = needs(interview(
                        answer(NeedsQuestion.SLIPS_WHEN_BUSY, "Baskets", time, BASKETS),
                        answer(NeedsQuestion.WORTH_OF_DOING_IT, "Sales", lost, BASKETS),
                        answer(NeedsQuestion.WORTH_OF_DOING_IT, "Errors", other, TAGS)))
                .get(0);
        assertThat(need.getWorth()).containsExactly(time, lost);
        assertThat(need.getWorth())
                .extracting(NeedWorth::amount)
                .containsExactly(Money.parse("USD 96.00"), Money.parse("USD 24.00"));
    }

    @Test
    void an_answer_without_tasks_and_one_about_jobs_or_worth_is_no_need() {
        assertThat(needs(interview(
                        answer(NeedsQuestion.SLIPS_WHEN_BUSY, "Nothing", null),
                        answer(NeedsQuestion.JOBS_THERE_ARE, "Clerks", null, BASKETS),
                        answer(NeedsQuestion.WORTH_OF_DOING_IT, "Much", null, BASKETS))))
                .isEmpty();
    }

    @Test
    @Tag("FED-PRIV-1")
    void its_text_repeats_no_words_of_the_employers() {
        InterviewAnswer answer = answer(NeedsQuestion.SLIPS_WHEN_BUSY, "Secret trouble", null, BASKETS);
        assertThat(answer.toString()).doesNotContain("Secret");
        assertThat(interview(answer).toString()).doesNotContain("Secret");
    }
}
