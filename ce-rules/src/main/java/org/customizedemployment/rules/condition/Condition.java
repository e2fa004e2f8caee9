package org.customizedemployment.rules.condition;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.Citation;
import org.jspecify.annotations.Nullable;

/**
 * A condition as data: a tree of a few closed shapes, each <em>met</em>, <em>not met</em> or open (SEM-11). Finite by construction: it has no
 * loops, no functions and no text.
 *
 * <pre>{@code
 * condition:
 *   all:
 *     - document: {type: discovery-report, at-least: final}
 *     - document: {type: ce-plan, at-least: final}
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public sealed interface Condition {
    /** Not met if any part is; else the first open outcome; else met. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** Met if any part is; else the first open outcome; else not met. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** Met and not met turned round; open stays open. */
    record Not(Condition part) implements Condition {}

    /**
     * A document of a type stands at least there in its review (SEM-13). One that is known to stand lower is not met; that there is none is
     * not met only where the case is complete in documents.
     */
    record DocumentStands(DocumentType type, DocumentState atLeast) implements Condition {}

    /**
     * The document of a type that stands furthest was reviewed by someone in one of these capacities. A final one about whose reviews nothing
     * is recorded is open.
     */
    record DocumentReviewed(DocumentType type, List<Capacity> by) implements Condition {
        public DocumentReviewed {
            by = List.copyOf(by);
        }
    }

    /** So many entries of a kind fit. Concluding from too few needs a case complete in that kind. */
    record Count(EntryType<?> type, List<Match> where, Relation relation, int number) implements Condition {
        public Count {
            where = List.copyOf(where);
        }
    }

    /** The entry of a kind that was recorded last fits. */
    record Latest(EntryType<?> type, List<Match> where) implements Condition {
        public Latest {
            where = List.copyOf(where);
        }
    }

    /**
     * Possible readings of a source that does not say which is meant: while all give the same answer it is that one, where they differ it can't
     * be told (SEM-12, WI-1).
     */
    record Readings(List<Condition> parts) implements Condition {
        public Readings {
            parts = List.copyOf(parts);
        }
    }

    /** The entry of a kind to which the claimed service or milestone belongs fits: its own authorization, episode, job, provider's assignment. */
    record Its(EntryType<?> type, List<Match> where) implements Condition {
        public Its {
            where = List.copyOf(where);
        }
    }

    /**
     * Work went on for so long, each week with at least so many hours (SEM-6, PA-1, WI-2). Not yet due while it goes on and the time is not over.
     *
     * @param weekly the parameter with the least time a week; null: any
     * @param length the parameter with the least length
     * @param inMonths whether that is in months; else in days
     * @param allJobs whether the hours of all jobs count together; else one job alone must do
     * @param throughCovered whether work must also have gone on through the days that the milestone is about
     */
    record Retained(
            @Nullable ParameterId weekly, ParameterId length, boolean inMonths, boolean allJobs, boolean throughCovered)
            implements Condition {}

    /**
     * Earnings reached an amount a month for so many months in a row (ME-4). That they are expected to go on is for people to say (SEM-20).
     *
     * @param amount the parameter with the amount, by the first day of each month
     * @param months the parameter with the number of months
     * @param expectedToContinue whether someone must expect them to go on
     */
    record EarnedMonthly(ParameterId amount, ParameterId months, boolean expectedToContinue) implements Condition {}

    /**
     * So many different members of staff served in the episodes that are open on the decision date (CT-2). It counts them and reads not who they
     * are.
     */
    record ServedBy(Relation relation, int number) implements Condition {}

    /**
     * People found a requirement met, for the case as a whole (SEM-20): the latest of their determinations on it, none of them the employer's.
     * Where there is none, or two of one day disagree, it needs a human decision.
     */
    record Judged(Citation requirement) implements Condition {}

    /** Two values of one kind stand so to each other; open if one of them is not known. */
    record Compare(Operand left, Relation relation, Operand right) implements Condition {}
}
