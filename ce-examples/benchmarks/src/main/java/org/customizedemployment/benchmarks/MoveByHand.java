package org.customizedemployment.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.decision.NamedDate;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.Effect;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.phase.TransitionId;
import org.customizedemployment.core.process.command.CommandOutcome;

/**
 * The rest of a move as one would write it for this one process: gates in a list, dates by two ifs, then the same decision, change and copy
 * of the case file that the library makes. Who says whether there is such a move, a switch or an engine, is left to the caller.
 *
 * @param pin the process, for the record
 * @param gates asked before each move
 */
record MoveByHand(ProcessPin pin, List<SuppliedGate> gates) {
    /** Whether no gate stands in the way. */
    boolean mayPass() {
        for (SuppliedGate gate : gates) {
            if (gate.severity() == Severity.BLOCKS && !gate.finding().outcome().passes()) {
                return false;
            }
        }
        return true;
    }

    CommandOutcome move(
            CaseFile before,
            long revision,
            Command.Move command,
            PhaseId from,
            TransitionId transition,
            CaseContext context) {
        LocalDate day = context.recordedAt().getDate();
        boolean passes = mayPass();
        Decision decision = Decision.builder()
                .kind(DecisionKind.MOVE)
                .caseId(before.getId())
                .subject(transition.value())
                .outcome(passes ? Outcome.MET : Outcome.NOT_MET)
                .findings(findings())
                .dates(dates(context.asOf(), day))
                .process(pin)
                .build();
        if (!passes) {
            return new CommandOutcome.Rejected(decision);
        }
        Change change = new Change(
                revision + 1,
                context.commandId(),
                context.recordedAt(),
                context.by(),
                null,
                command,
                List.of(new Effect.Moved(from, command.to(), transition, pin)),
                decision,
                null);
        CaseFile after = before.withFocus(pin, command.to()).recordedOn(day);
        return new CommandOutcome.Accepted(after, change, decision);
    }

    private List<RuleFinding> findings() {
        List<RuleFinding> findings = new ArrayList<>(gates.size());
        for (SuppliedGate gate : gates) {
            findings.add(new RuleFinding(gate.id(), gate.severity(), gate.finding(), gate.getCitations(), List.of()));
        }
        return findings;
    }

    private static List<NamedDate> dates(AsOf asOf, LocalDate day) {
        if (asOf.date(DateName.DECISION).isPresent()
                || asOf.date(DateName.REPORT).isPresent()) {
            throw new IllegalStateException("the round gives no dates");
        }
        return List.of(new NamedDate(DateName.DECISION, day, false), new NamedDate(DateName.REPORT, day, false));
    }
}
