package org.customizedemployment.core.process;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.TransitionId;

/** A process whose phases build on each other and bind no one: forward to any later one, back to any earlier one, from everywhere. */
final class OrderedPhases {
    private OrderedPhases() {}

    /**
     * @param phases in order; the first is the one that a case opens in, the last the one that closes it
     */
    static ProcessDefinition define(String id, String version, List<Phase> phases) {
        List<PhaseId> order = phases.stream().map(Phase::id).toList();
        int last = order.size() - 1;
        List<Transition> transitions = new ArrayList<>();
        transitions.add(new Transition(TransitionId.of("open"), List.of(), order.get(0), List.of()));
        for (int i = 1; i <= last; i++) {
            TransitionId name = TransitionId.of(i == last ? "close" : "start-" + order.get(i));
            transitions.add(new Transition(name, order.subList(0, i), order.get(i), List.of()));
        }
        for (int i = 0; i < last; i++) {
            TransitionId name = TransitionId.of("return-to-" + order.get(i));
            transitions.add(new Transition(name, order.subList(i + 1, order.size()), order.get(i), List.of()));
        }
        return ProcessDefinition.of(id, version, phases, transitions);
    }
}
