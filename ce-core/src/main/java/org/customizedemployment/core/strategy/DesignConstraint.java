package org.customizedemployment.core.strategy;

import java.util.Locale;
import org.apiguardian.api.API;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.work.TaskKind;
import org.customizedemployment.core.work.WorkCondition;
import org.jspecify.annotations.Nullable;

/**
 * A constraint that a design has to keep, as a conflict names it.
 *
 * @param kind what sort
 * @param subject the condition, kind of task, job or task it is about; empty if there is only one of that sort
 * @param statement the profile statement it comes from; null if it comes from the workplace or the definition
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DesignConstraint(
        Kind kind, String subject, @Nullable EntryRef statement) {
    /** What sort of constraint. */
    public enum Kind {
        PRIMARY_RESPONSIBILITIES_STAY,
        DONOR_KEEPS_A_TASK,
        DONOR_GIVES_AT_MOST,
        NOT_ALL_TASKS_OF_THE_JOB,
        ONE_STRETCH_A_DAY,
        EACH_HAS_A_STRENGTH,
        TASK_TIMES,
        PERSON_MUST_HAVE,
        PERSON_MUST_NOT_HAVE,
        PERSON_DID_NOT_FIT,
        PERSON_TIMES,
        PERSON_MOST_HOURS,
        PERSON_LEAST_HOURS,
        PERSON_EARNINGS_LIMIT;

        /** Whether it is the person's own. */
        public boolean isPersons() {
            return compareTo(PERSON_MUST_HAVE) >= 0;
        }
    }

    /** Whether it alone rules a task out: the task has the condition that must not be, or is of the kind that did not fit. */
    public boolean rulesOut(WorkTask task) {
        return switch (kind) {
            case PERSON_MUST_NOT_HAVE -> PersonBrief.conditionsOf(task).contains(WorkCondition.of(subject));
            case PERSON_DID_NOT_FIT -> task.getSkills().contains(TaskKind.of(subject));
            default -> false;
        };
    }

    /** In words for a reader: {@code strategy.conflict.person-times}. */
    public Reason reason() {
        Reason reason = Reason.of(
                "strategy.conflict." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        Reason about = subject.isEmpty() ? reason : reason.withCode("subject", subject);
        return statement == null ? about : about.with("statement", statement);
    }
}
