package org.customizedemployment.core.todo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.benefits.BenefitsPlan;
import org.customizedemployment.core.choice.Choice;
import org.customizedemployment.core.choice.ChoiceKind;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.core.planning.PlanTask;
import org.customizedemployment.core.reason.Reason;
import org.jspecify.annotations.Nullable;

/** Tasks of the plan, reviews of the plan and of the benefits plan, breaks. */
final class PlanDates {
    private PlanDates() {}

    static void add(TodoDraft draft) {
        for (PlanTask task : draft.entries(PlanTask.TYPE)) {
            if (task.getDoneOn().isEmpty()) {
                task.getDueOn()
                        .ifPresent(day -> draft.due(
                                day,
                                TodoKind.PLAN_TASK,
                                task,
                                task.getAssignee(),
                                TodoDraft.reason(TodoKind.PLAN_TASK),
                                "ICF-T13"));
            }
        }
        plans(draft);
        benefits(draft);
        breaks(draft);
    }

    private static void plans(TodoDraft draft) {
        for (EmploymentPlan plan : draft.entries(EmploymentPlan.TYPE)) {
            Optional<LocalDate> made = Optional.ofNullable(
                            plan.getHeader().effective().from())
                    .or(() -> plan.getApproved().map(HumanDecision::on));
            counted(
                    draft,
                    new Review(TodoKind.PLAN_REVIEW, plan, plan.getLeader().orElse(null), "ICF-T14"),
                    plan.getReviewOn(),
                    made,
                    TodoParameters.PLAN_REVIEW_DAYS);
        }
    }

    private static void benefits(TodoDraft draft) {
        for (BenefitsPlan plan : draft.entries(BenefitsPlan.TYPE)) {
            counted(
                    draft,
                    new Review(TodoKind.BENEFITS_REVIEW, plan, plan.getPlanner(), "ICF-T26"),
                    plan.getNextReviewOn(),
                    Optional.of(plan.getMadeOn()),
                    TodoParameters.BENEFITS_REVIEW_DAYS);
        }
    }

    private record Review(
            TodoKind kind, Entry entry, @Nullable ActorId who, String source) {}

    /** On the day that was agreed; else so many days after it was made. */
    private static void counted(
            TodoDraft draft,
            Review review,
            Optional<LocalDate> agreed,
            Optional<LocalDate> made,
            ParameterId parameter) {
        Optional<Long> days = draft.number(parameter);
        if (agreed.isPresent()) {
            draft.due(
                    agreed.get(),
                    review.kind(),
                    review.entry(),
                    review.who(),
                    Reason.of("todo." + review.kind().word() + ".agreed"),
                    review.source());
        } else if (days.isEmpty() || made.isEmpty()) {
            draft.missing(review.kind(), List.of(review.entry()), parameter);
        } else {
            draft.due(
                    made.get().plusDays(days.get()),
                    review.kind(),
                    review.entry(),
                    review.who(),
                    TodoDraft.reason(review.kind()).with("date", made.get()).with("days", days.get()),
                    review.source());
        }
    }

    /** Only the last word of the person counts: who goes on, leaves or comes back takes no break any more. */
    private static void breaks(TodoDraft draft) {
        List<Choice> words = new ArrayList<>();
        for (Choice choice : draft.entries(Choice.TYPE)) {
            ChoiceKind kind = choice.getChoiceKind();
            if (kind == ChoiceKind.PAUSES
                    || kind == ChoiceKind.RESUMES
                    || kind == ChoiceKind.LEAVES
                    || kind == ChoiceKind.RETURNS) {
                words.add(choice);
            }
        }
        words.stream()
                .reduce((one, next) -> next.getOn().isBefore(one.getOn()) ? one : next)
                .filter(last -> last.getChoiceKind() == ChoiceKind.PAUSES)
                .ifPresent(last -> last.getUntil()
                        .ifPresent(day -> draft.due(
                                day,
                                TodoKind.BREAK_ENDS,
                                last,
                                null,
                                TodoDraft.reason(TodoKind.BREAK_ENDS).with("date", last.getOn()),
                                "SEM-4")));
    }
}
