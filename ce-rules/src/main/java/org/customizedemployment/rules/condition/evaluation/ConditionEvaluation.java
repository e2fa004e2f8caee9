package org.customizedemployment.rules.condition.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.reason.Missing;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.rules.condition.Condition;
import org.customizedemployment.rules.condition.Match;
import org.customizedemployment.rules.condition.Relation;

/** Evaluates conditions over facts. Reads parameters through the facts, so that the decision lists them. Stateless. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ConditionEvaluation {
    private ConditionEvaluation() {}

    public static ConditionAnswer evaluate(Condition condition, Facts facts) {
        if (condition instanceof Condition.All all) {
            return all(parts(all.parts(), facts));
        } else if (condition instanceof Condition.Any any) {
            return any(parts(any.parts(), facts));
        } else if (condition instanceof Condition.Not not) {
            return not(evaluate(not.part(), facts));
        } else if (condition instanceof Condition.DocumentStands stands) {
            return stands(stands, facts);
        } else if (condition instanceof Condition.DocumentReviewed reviewed) {
            return reviewed(reviewed, facts);
        } else if (condition instanceof Condition.Count count) {
            return count(count, facts);
        } else if (condition instanceof Condition.Latest latest) {
            return latest(latest, facts);
        } else if (condition instanceof Condition.Compare compare) {
            return OperandEvaluation.compare(compare, facts);
        } else if (condition instanceof Condition.Readings readings) {
            return readings(parts(readings.parts(), facts));
        } else if (condition instanceof Condition.Its its) {
            return its(its, facts);
        } else if (condition instanceof Condition.Retained retained) {
            return Retention.evaluate(retained, facts);
        } else if (condition instanceof Condition.ServedBy served) {
            return People.served(served, facts);
        } else if (condition instanceof Condition.Judged judged) {
            return People.judged(judged, facts);
        } else {
            return EarningsByMonth.evaluate((Condition.EarnedMonthly) condition, facts);
        }
    }

    /** Whether nothing of that kind is missing on the decision date; without one, whether nothing ever is. */
    static boolean isComplete(EntryType<?> type, Facts facts) {
        LocalDate day = facts.date(DateName.DECISION).orElse(LocalDate.MAX);
        return facts.coverageOf(type).isCompleteOn(day);
    }

    private static List<ConditionAnswer> parts(List<Condition> parts, Facts facts) {
        List<ConditionAnswer> answers = new ArrayList<>(parts.size());
        for (Condition part : parts) {
            answers.add(evaluate(part, facts));
        }
        return answers;
    }

    private static ConditionAnswer all(List<ConditionAnswer> parts) {
        List<ConditionAnswer> failing =
                parts.stream().filter(one -> !one.outcome().passes()).toList();
        if (failing.isEmpty()) {
            return ConditionAnswer.joined(Outcome.MET, parts);
        }
        boolean notMet = failing.stream().anyMatch(one -> one.outcome() == Outcome.NOT_MET);
        return ConditionAnswer.joined(notMet ? Outcome.NOT_MET : firstOpen(failing), failing);
    }

    private static ConditionAnswer any(List<ConditionAnswer> parts) {
        List<ConditionAnswer> passing =
                parts.stream().filter(one -> one.outcome().passes()).toList();
        if (!passing.isEmpty()) {
            return ConditionAnswer.joined(Outcome.MET, passing);
        }
        List<ConditionAnswer> open =
                parts.stream().filter(one -> one.outcome() != Outcome.NOT_MET).toList();
        return open.isEmpty()
                ? ConditionAnswer.joined(Outcome.NOT_MET, parts)
                : ConditionAnswer.joined(firstOpen(open), parts);
    }

    /** The order in which the outcomes are declared is the order in which they head an answer. */
    private static Outcome firstOpen(List<ConditionAnswer> parts) {
        return parts.stream()
                .map(ConditionAnswer::outcome)
                .min(Comparator.naturalOrder())
                .orElse(Outcome.CANNOT_TELL);
    }

    private static ConditionAnswer readings(List<ConditionAnswer> parts) {
        if (parts.stream().allMatch(one -> one.outcome().passes())) {
            return ConditionAnswer.joined(Outcome.MET, parts);
        }
        if (parts.stream().allMatch(one -> one.outcome() == Outcome.NOT_MET)) {
            return ConditionAnswer.joined(Outcome.NOT_MET, parts);
        }
        List<ConditionAnswer> open = parts.stream()
                .filter(one -> !one.outcome().passes() && one.outcome() != Outcome.NOT_MET)
                .toList();
        return ConditionAnswer.joined(open.isEmpty() ? Outcome.CANNOT_TELL : firstOpen(open), parts);
    }

    private static ConditionAnswer its(Condition.Its asked, Facts facts) {
        Linked linked = Linked.of(asked.type(), facts);
        Missing missing = new Missing(Missing.Kind.ENTRIES, asked.type().getKind());
        Entry one = linked.only();
        if (one == null) {
            return linked.isNone()
                    ? ConditionAnswer.notMet(List.of(missing), List.of())
                    : ConditionAnswer.open(missing);
        }
        List<EntryRef> evidence = List.of(one.toRef());
        return Match.allFit(asked.where(), one)
                .map(fits -> fits ? ConditionAnswer.met(evidence) : ConditionAnswer.notMet(List.of(), evidence))
                .orElseGet(() -> new ConditionAnswer(Outcome.CANNOT_TELL, List.of(missing), evidence));
    }

    private static ConditionAnswer not(ConditionAnswer part) {
        return switch (part.outcome()) {
            case MET -> ConditionAnswer.notMet(List.of(), part.evidence());
            case NOT_MET -> ConditionAnswer.met(part.evidence());
            default -> part;
        };
    }

    private static ConditionAnswer stands(Condition.DocumentStands asked, Facts facts) {
        Optional<DocumentRecord> found = Standing.furthest(asked.type(), facts);
        if (found.isEmpty()) {
            return noDocument(asked.type(), facts);
        }
        List<EntryRef> evidence = List.of(found.get().toRef());
        if (found.get().getState().compareTo(asked.atLeast()) >= 0) {
            return ConditionAnswer.met(evidence);
        }
        // One that is further may not be on file.
        Outcome outcome = Standing.isKnown(asked.type(), facts) ? Outcome.NOT_MET : Outcome.CANNOT_TELL;
        return new ConditionAnswer(outcome, List.of(document(asked.type())), evidence);
    }

    /** One that was reviewed is enough, however many others there are; that none was needs all of them. */
    private static ConditionAnswer reviewed(Condition.DocumentReviewed asked, Facts facts) {
        for (DocumentRecord one : Standing.documents(asked.type(), facts)) {
            if (one.getReviews().stream().anyMatch(review -> asked.by().contains(review.capacity()))) {
                return ConditionAnswer.met(List.of(one.toRef()));
            }
        }
        Optional<DocumentRecord> found = Standing.furthest(asked.type(), facts);
        if (found.isEmpty()) {
            return noDocument(asked.type(), facts);
        }
        DocumentRecord document = found.get();
        boolean unrecorded =
                document.getReviews().isEmpty() && document.getState().compareTo(DocumentState.REVIEWED_BY_TEAM) >= 0;
        boolean open = unrecorded || !Standing.isKnown(asked.type(), facts);
        return new ConditionAnswer(
                open ? Outcome.CANNOT_TELL : Outcome.NOT_MET,
                List.of(document(asked.type())),
                List.of(document.toRef()));
    }

    private static ConditionAnswer noDocument(DocumentType type, Facts facts) {
        return Standing.isKnown(type, facts)
                ? ConditionAnswer.notMet(List.of(document(type)), List.of())
                : ConditionAnswer.open(document(type));
    }

    private static Missing document(DocumentType type) {
        return new Missing(Missing.Kind.DOCUMENT, type.value());
    }

    private static ConditionAnswer count(Condition.Count asked, Facts facts) {
        Fitting fitting = Fitting.of(asked.type(), asked.where(), facts);
        int least = fitting.surely();
        Optional<Boolean> answer = holds(
                asked.relation(), asked.number(), least, least + fitting.possible(), isComplete(asked.type(), facts));
        Missing missing = new Missing(Missing.Kind.ENTRIES, asked.type().getKind());
        if (answer.isEmpty()) {
            return ConditionAnswer.open(missing);
        }
        return answer.get()
                ? ConditionAnswer.met(fitting.sure())
                : ConditionAnswer.notMet(
                        asked.relation() == Relation.AT_LEAST ? List.of(missing) : List.of(), fitting.sure());
    }

    /**
     * Between what surely counts and what may count lies the truth; without completeness there may be any number more.
     *
     * @return empty if it can't be told
     */
    static Optional<Boolean> holds(Relation relation, int number, int least, int most, boolean bounded) {
        return switch (relation) {
            case AT_LEAST ->
                least >= number ? Optional.of(true) : bounded && most < number ? Optional.of(false) : Optional.empty();
            case AT_MOST ->
                least > number ? Optional.of(false) : bounded && most <= number ? Optional.of(true) : Optional.empty();
            case EQUALS ->
                least > number || (bounded && most < number)
                        ? Optional.of(false)
                        : bounded && least == most && least == number ? Optional.of(true) : Optional.empty();
        };
    }

    private static ConditionAnswer latest(Condition.Latest asked, Facts facts) {
        List<? extends Entry> entries = Standing.entries(asked.type(), facts);
        Missing missing = new Missing(Missing.Kind.ENTRIES, asked.type().getKind());
        boolean known = Standing.isLatestKnown(asked.type(), facts);
        if (entries.isEmpty()) {
            return known ? ConditionAnswer.notMet(List.of(missing), List.of()) : ConditionAnswer.open(missing);
        }
        Entry last = entries.get(entries.size() - 1);
        Optional<Boolean> fits = Match.allFit(asked.where(), last);
        if (fits.isEmpty() || !known) {
            return new ConditionAnswer(Outcome.CANNOT_TELL, List.of(missing), List.of(last.toRef()));
        }
        return fits.get()
                ? ConditionAnswer.met(List.of(last.toRef()))
                : ConditionAnswer.notMet(List.of(missing), List.of(last.toRef()));
    }

    /** How many entries surely fit, which if reasons are read, and how many more may. */
    record Fitting(int surely, List<EntryRef> sure, int possible) {
        static Fitting of(EntryType<?> type, List<Match> where, Facts facts) {
            List<EntryRef> sure = new ArrayList<>();
            int surely = 0;
            int possible = 0;
            for (Entry entry : facts.entries(type)) {
                Optional<Boolean> fits = Match.allFit(where, entry);
                if (fits.isEmpty()) {
                    possible++;
                } else if (fits.get()) {
                    surely++;
                    if (facts.isExplaining()) {
                        sure.add(entry.toRef());
                    }
                }
            }
            return new Fitting(surely, sure, possible);
        }
    }
}
