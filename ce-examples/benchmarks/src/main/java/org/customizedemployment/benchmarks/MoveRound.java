package org.customizedemployment.benchmarks;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.phase.TransitionId;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.process.Transition;
import org.customizedemployment.core.process.command.CaseProcess;
import org.customizedemployment.core.process.command.CommandOutcome;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.RuleBinding;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.value.PlaceTime;

/** A round through the phases and back, each step from a case of a hundred activities and past three gates. */
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

    private final ProcessPin pin = StandardProcess.definition().getPin();
    private final CaseContext context =
            CaseContext.of("command-8", "ana", PlaceTime.parse("2026-03-02T09:00[America/New_York]"));
    private final List<CaseFile> from = new ArrayList<>();
    private final List<Command.Move> commands = new ArrayList<>();
    private final List<TransitionId> transitions = new ArrayList<>();
    private final CaseProcess process;
    private final MoveByHand hand;
    private final StateMachineConfig<PlainPhase, PlainPhase> stateless;
    private final SpringMoves spring;

    /**
     * @param second the outcome of the second gate, which blocks; the first blocks and is met, the third only advises and is not met
     */
    MoveRound(Outcome second) {
        List<SuppliedGate> gates = List.of(
                SuppliedGate.of("gate.first", Severity.BLOCKS, Outcome.MET),
                SuppliedGate.of("gate.second", Severity.BLOCKS, second),
                SuppliedGate.of("gate.third", Severity.ADVISES, Outcome.NOT_MET));
        CaseFile file =
                SampleCase.ofSize(ACTIVITIES).recordedOn(context.recordedAt().getDate());
        for (int i = 0; i < STOPS.size(); i++) {
            PhaseId to = STOPS.get((i + 1) % STOPS.size());
            from.add(file.withFocus(pin, STOPS.get(i)));
            commands.add(new Command.Move(to));
            transitions.add(StandardProcess.definition()
                    .between(STOPS.get(i), to)
                    .orElseThrow()
                    .id());
        }
        process = CaseProcess.of(StandardProcess.definition(), book(gates));
        hand = new MoveByHand(pin, gates);
        stateless = stateless(hand);
        spring = new SpringMoves(hand);
    }

    private static RuleBook book(List<SuppliedGate> gates) {
        RuleBook.Builder book = RuleBook.builder();
        for (Transition transition : StandardProcess.definition().getTransitions()) {
            for (SuppliedGate gate : gates) {
                book.bind(new RuleBinding(gate, BindingPoint.move(transition.id()), gate.severity()));
            }
        }
        return book.build();
    }

    private static StateMachineConfig<PlainPhase, PlainPhase> stateless(MoveByHand hand) {
        StateMachineConfig<PlainPhase, PlainPhase> config = new StateMachineConfig<>();
        for (PlainPhase phase : PlainPhase.values()) {
            for (PlainPhase to : PlainPhase.values()) {
                if (PlainPhase.next(phase, to) != phase) {
                    config.configure(phase).permitIf(to, to, hand::mayPass);
                }
            }
        }
        return config;
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

    CommandOutcome byHand(int turn) {
        return moved(turn, PlainPhase.next(plainFrom(turn), plainTo(turn)));
    }

    /** The engine alone: a machine over the phase kept outside, one event. */
    PlainPhase statelessAlone(int turn) {
        StateMachine<PlainPhase, PlainPhase> machine = new StateMachine<>(plainFrom(turn), stateless);
        if (machine.canFire(plainTo(turn))) {
            machine.fire(plainTo(turn));
        }
        return machine.getState();
    }

    /** The engine says whether, the rest is by hand. */
    CommandOutcome byStateless(int turn) {
        return moved(turn, statelessAlone(turn));
    }

    /** The engine alone: a machine put to the phase of the case, one event. */
    PlainPhase springAlone(int turn) {
        return spring.next(plainFrom(turn), plainTo(turn));
    }

    /** The engine says whether, the rest is by hand. */
    CommandOutcome bySpring(int turn) {
        return moved(turn, springAlone(turn));
    }

    /** An engine that a gate stopped says no more than that; what was missing is told by the same decision. */
    private CommandOutcome moved(int turn, PlainPhase now) {
        int stop = stop(turn);
        if (now == plainFrom(turn) && hand.mayPass()) {
            throw new IllegalStateException("the round has no such step");
        }
        return hand.move(from.get(stop), REVISION, commands.get(stop), STOPS.get(stop), transitions.get(stop), context);
    }

    private static int stop(int turn) {
        return Math.floorMod(turn, STOPS.size());
    }
}
