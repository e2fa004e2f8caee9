package org.customizedemployment.rules.condition.evaluation;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.Review;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.rules.condition.Condition;
import org.customizedemployment.rules.condition.Match;
import org.customizedemployment.rules.condition.Relation;

/**
 * The outcome of {@link ConditionEvaluation} alone, for rules that nobody asks why: the same tree gone through without putting together what is
 * missing and what it rests on. Shapes that packs seldom use are evaluated in full.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ConditionOutcome {
    private ConditionOutcome() {}

    public static Outcome of(Condition condition, Facts facts) {
        if (condition instanceof Condition.All all) {
            return all(all.parts(), facts);
        } else if (condition instanceof Condition.Any any) {
            return any(any.parts(), facts);
        } else if (condition instanceof Condition.Not not) {
            return not(of(not.part(), facts));
        } else if (condition instanceof Condition.DocumentStands stands) {
            return stands(stands, facts);
        } else if (condition instanceof Condition.DocumentReviewed reviewed) {
            return reviewed(reviewed, facts);
        } else if (condition instanceof Condition.Count count) {
            return count(count, facts);
        } else if (condition instanceof Condition.Latest latest) {
            return latest(latest, facts);
        }
        return ConditionEvaluation.evaluate(condition, facts).outcome();
    }

    private static Outcome all(List<Condition> parts, Facts facts) {
        boolean notMet = false;
        Outcome first = Outcome.MET;
        // Each is asked, whatever the others say: one that fails makes the whole an error.
        for (Condition part : parts) {
            Outcome outcome = of(part, facts);
            notMet |= outcome == Outcome.NOT_MET;
            if (!outcome.passes() && (first == Outcome.MET || outcome.compareTo(first) < 0)) {
                first = outcome;
            }
        }
        return notMet ? Outcome.NOT_MET : first;
    }

    private static Outcome any(List<Condition> parts, Facts facts) {
        boolean met = false;
        Outcome first = Outcome.NOT_MET;
        for (Condition part : parts) {
            Outcome outcome = of(part, facts);
            met |= outcome.passes();
            if (!outcome.passes()
                    && outcome != Outcome.NOT_MET
                    && (first == Outcome.NOT_MET || outcome.compareTo(first) < 0)) {
                first = outcome;
            }
        }
        return met ? Outcome.MET : first;
    }

    private static Outcome not(Outcome part) {
        return switch (part) {
            case MET -> Outcome.NOT_MET;
            case NOT_MET -> Outcome.MET;
            default -> part;
        };
    }

    private static Outcome stands(Condition.DocumentStands asked, Facts facts) {
        Optional<DocumentRecord> found = Standing.furthest(asked.type(), facts);
        if (found.isPresent() && found.get().getState().compareTo(asked.atLeast()) >= 0) {
            return Outcome.MET;
        }
        return Standing.isKnown(asked.type(), facts) ? Outcome.NOT_MET : Outcome.CANNOT_TELL;
    }

    private static Outcome reviewed(Condition.DocumentReviewed asked, Facts facts) {
        for (DocumentRecord one : Standing.documents(asked.type(), facts)) {
            for (Review review : one.getReviews()) {
                if (asked.by().contains(review.capacity())) {
                    return Outcome.MET;
                }
            }
        }
        Optional<DocumentRecord> found = Standing.furthest(asked.type(), facts);
        boolean unrecorded = found.isPresent()
                && found.get().getReviews().isEmpty()
                && found.get().getState().compareTo(DocumentState.REVIEWED_BY_TEAM) >= 0;
        return unrecorded || !Standing.isKnown(asked.type(), facts) ? Outcome.CANNOT_TELL : Outcome.NOT_MET;
    }

    private static Outcome count(Condition.Count asked, Facts facts) {
        int sure = 0;
        int possible = 0;
        for (Entry entry : facts.entries(asked.type())) {
            Optional<Boolean> fits = Match.allFit(asked.where(), entry);
            possible += fits.isEmpty() ? 1 : 0;
            sure += fits.isPresent() && fits.get() ? 1 : 0;
            if (asked.relation() == Relation.AT_LEAST && sure >= asked.number()) {
                return Outcome.MET;
            }
        }
        return ConditionEvaluation.holds(
                        asked.relation(),
                        asked.number(),
                        sure,
                        sure + possible,
                        ConditionEvaluation.isComplete(asked.type(), facts))
                .map(holds -> holds ? Outcome.MET : Outcome.NOT_MET)
                .orElse(Outcome.CANNOT_TELL);
    }

    private static Outcome latest(Condition.Latest asked, Facts facts) {
        List<? extends Entry> entries = Standing.entries(asked.type(), facts);
        if (!Standing.isLatestKnown(asked.type(), facts)) {
            return Outcome.CANNOT_TELL;
        }
        if (entries.isEmpty()) {
            return Outcome.NOT_MET;
        }
        Optional<Boolean> fits = Match.allFit(asked.where(), entries.get(entries.size() - 1));
        return fits.isEmpty() ? Outcome.CANNOT_TELL : fits.get() ? Outcome.MET : Outcome.NOT_MET;
    }
}
