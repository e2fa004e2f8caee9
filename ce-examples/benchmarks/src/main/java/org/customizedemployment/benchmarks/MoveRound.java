package org.customizedemployment.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.decision.NamedDate;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.Effect;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.phase.TransitionId;
import org.customizedemployment.core.process.CaseProcess;
import org.customizedemployment.core.process.CommandOutcome;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.value.PlaceTime;

/** A round through the phases and back, each step from a case of a hundred activities. */
final class MoveRound {
    private static final List<PhaseId> STOPS = List.of(
            StandardProcess.DISCOVERY,
            StandardProcess.JOB_SEARCH_PLANNING,
            StandardProcess.JOB_DEVELOPMENT,
            StandardProcess.POST_PLACEMENT_SUPPORT);
    private static final List<PlainPhase> PLAIN_STOPS = List.of(
            PlainPhase.DISCOVERY,
            PlainPhase.JOB_SEARCH_PLANNING,
            PlainPhase.JOB_DEVELOPMENT,
            PlainPhase.POST_PLACEMENT_SUPPORT);
    private static final int ACTIVITIES = 100;
    private static final int REVISION = 7;

    private final CaseProcess process = CaseProcess.of(StandardProcess.definition(), RuleBook.empty());
    private final ProcessPin pin = StandardProcess.definition().getPin();
    private final CaseContext context =
            CaseContext.of("command-8", "ana", PlaceTime.parse("2026-03-02T09:00[America/New_York]"));
    private final LocalDate recordedOn = context.recordedAt().getDate();
    private final List<CaseFile> from = new ArrayList<>();
    private final List<Command.Move> commands = new ArrayList<>();
    private final List<TransitionId> transitions = new ArrayList<>();
    private final List<NamedDate> dates;

    MoveRound() {
        CaseFile file = SampleCase.ofSize(ACTIVITIES).recordedOn(recordedOn);
        for (int i = 0; i < STOPS.size(); i++) {
            PhaseId to = STOPS.get((i + 1) % STOPS.size());
            from.add(file.withFocus(pin, STOPS.get(i)));
            commands.add(new Command.Move(to));
            transitions.add(StandardProcess.definition()
                    .between(STOPS.get(i), to)
                    .orElseThrow()
                    .id());
        }
        dates = byProcess(0).decision().getDates();
    }

    static int stops() {
        return STOPS.size();
    }

    PlainPhase plainFrom(int turn) {
        return PLAIN_STOPS.get(stop(turn));
    }

    PlainPhase plainTo(int turn) {
        return PLAIN_STOPS.get(stop(turn + 1));
    }

    CommandOutcome byProcess(int turn) {
        int stop = stop(turn);
        return process.decide(from.get(stop), REVISION, commands.get(stop), context);
    }

    CommandOutcome.Accepted byHand(int turn) {
        int stop = stop(turn);
        CaseFile before = from.get(stop);
        Command.Move command = commands.get(stop);
        if (PlainPhase.next(plainFrom(turn), plainTo(turn)) == plainFrom(turn)) {
            throw new IllegalStateException("the round has no such step");
        }
        TransitionId transition = transitions.get(stop);
        Decision decision = Decision.builder()
                .kind(DecisionKind.MOVE)
                .caseId(before.getId())
                .subject(transition.value())
                .outcome(Outcome.MET)
                .dates(dates)
                .process(pin)
                .build();
        Effect moved = new Effect.Moved(STOPS.get(stop), command.to(), transition, pin);
        Change change = new Change(
                REVISION + 1,
                context.commandId(),
                context.recordedAt(),
                context.by(),
                null,
                command,
                List.of(moved),
                decision,
                null);
        CaseFile after = before.withFocus(pin, command.to()).recordedOn(recordedOn);
        return new CommandOutcome.Accepted(after, change, decision);
    }

    private static int stop(int turn) {
        return Math.floorMod(turn, STOPS.size());
    }
}
