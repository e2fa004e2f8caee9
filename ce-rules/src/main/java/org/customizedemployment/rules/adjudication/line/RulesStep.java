package org.customizedemployment.rules.adjudication.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.RuleBinding;
import org.customizedemployment.core.rule.RuleEvaluation;

/** What a pack's own rules, bound to the check {@code claim}, say of a line (SEM-11), by its own service date (SEM-26). */
@API(status = API.Status.INTERNAL, since = "0.1")
public record RulesStep(List<RuleBinding> bindings, Facts facts, RunNotes notes) implements LineStep {
    public RulesStep {
        bindings = List.copyOf(bindings);
    }

    @Override
    public String name() {
        return "rules";
    }

    @Override
    public Line apply(Line line) {
        if (bindings.isEmpty()) {
            return line;
        }
        Line result = line;
        for (Mark mark : marks(line.entry(), line.entry().getWhen().firstDate())) {
            result = result.mark(mark);
        }
        return result;
    }

    /** What they say of a service entry or milestone, by its date. */
    public List<Mark> marks(Entry entry, LocalDate date) {
        List<Mark> marks = new ArrayList<>();
        Facts about = facts.about(entry).on(DateName.SERVICE, date);
        for (RuleFinding found : RuleEvaluation.ask(bindings, about)) {
            notes.note(found);
            if (found.severity() != Severity.ADVISES
                    && !found.finding().outcome().passes()) {
                marks.add(new Mark(
                        outcome(found),
                        found.finding().reason(),
                        found.citations(),
                        found.rule().value()));
            }
        }
        return marks;
    }

    /** Not met refuses, unless the rule only holds the payment; anything open leaves the minutes open. */
    private static LineOutcome outcome(RuleFinding found) {
        Outcome outcome = found.finding().outcome();
        if (outcome == Outcome.ERROR) {
            return LineOutcome.ERROR;
        }
        return outcome == Outcome.NOT_MET && found.severity() == Severity.BLOCKS
                ? LineOutcome.NOT_PAYABLE
                : LineOutcome.UNDECIDED;
    }
}
