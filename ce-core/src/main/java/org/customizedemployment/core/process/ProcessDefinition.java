package org.customizedemployment.core.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.phase.TransitionId;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.value.Digest;

/**
 * A process as data: phases and named transitions. Immutable, checked when built, named by its digest, drawable.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ProcessDefinition {
    private final ProcessPin pin;
    private final List<Phase> phases;
    private final List<Transition> transitions;

    private ProcessDefinition(ProcessPin pin, List<Phase> phases, List<Transition> transitions) {
        this.pin = pin;
        this.phases = phases;
        this.transitions = transitions;
    }

    /**
     * Builds one. The first phase is the one that a case opens in; exactly one transition must lead there from nowhere.
     *
     * @throws CeException naming every phase that can't be reached or left, every unknown phase and every pair of transitions between the
     *     same two phases
     */
    public static ProcessDefinition of(String id, String version, List<Phase> phases, List<Transition> transitions) {
        List<String> problems = problems(phases, transitions);
        if (!problems.isEmpty()) {
            throw new CeException(CoreError.BAD_PROCESS, "process '" + id + "': " + String.join("; ", problems));
        }
        Digest digest = Digest.of(canonical(phases, transitions));
        return new ProcessDefinition(
                new ProcessPin(id, version, digest), List.copyOf(phases), List.copyOf(transitions));
    }

    /**
     * The content in a form of its own, so that neither a renamed field nor a new one with its default changes the digest that cases are
     * pinned to. One value a line, as names have no line breaks.
     */
    private static String canonical(List<Phase> phases, List<Transition> transitions) {
        StringBuilder text = new StringBuilder();
        for (Phase phase : phases) {
            line(text, "phase", phase.id().value());
            ServiceComponent component = phase.component();
            if (component != null) {
                line(text, "component", component.value());
            }
        }
        for (Transition transition : transitions) {
            line(text, "transition", transition.id().value());
            transition.from().forEach(from -> line(text, "from", from.value()));
            line(text, "to", transition.to().value());
            transition.gates().forEach(gate -> line(text, "gate", gate.value()));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append(' ').append(value).append('\n');
    }

    public ProcessPin getPin() {
        return pin;
    }

    public List<Phase> getPhases() {
        return phases;
    }

    public List<Transition> getTransitions() {
        return transitions;
    }

    /** The transition that opens a case. */
    public Transition opening() {
        return transitions.stream()
                .filter(one -> one.from().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    public boolean has(PhaseId phase) {
        return phases.stream().anyMatch(one -> one.id().equals(phase));
    }

    /** The transition between two phases; at most one, as ambiguity is refused when building. */
    public Optional<Transition> between(PhaseId from, PhaseId to) {
        return transitions.stream()
                .filter(one -> one.from().contains(from) && one.to().equals(to))
                .findFirst();
    }

    /** The transitions that leave a phase, in the order of the definition. */
    public List<Transition> leaving(PhaseId from) {
        return transitions.stream().filter(one -> one.from().contains(from)).toList();
    }

    private static List<String> problems(List<Phase> phases, List<Transition> transitions) {
        List<String> problems = new ArrayList<>();
        Set<PhaseId> known = new LinkedHashSet<>();
        for (Phase phase : phases) {
            if (!known.add(phase.id())) {
                problems.add("two phases '" + phase.id() + "'");
            }
        }
        long openings = transitions.stream().filter(one -> one.from().isEmpty()).count();
        if (openings != 1) {
            problems.add(openings + " transitions that open a case instead of one");
        }
        Set<TransitionId> names = new LinkedHashSet<>();
        Set<String> ways = new LinkedHashSet<>();
        for (Transition transition : transitions) {
            if (!names.add(transition.id())) {
                problems.add("two transitions '" + transition.id() + "'");
            }
            if (!known.contains(transition.to())) {
                problems.add("'" + transition.id() + "' leads to unknown phase '" + transition.to() + "'");
            }
            for (PhaseId from : transition.from()) {
                if (!known.contains(from)) {
                    problems.add("'" + transition.id() + "' leaves unknown phase '" + from + "'");
                }
                if (!ways.add(from + " -> " + transition.to())) {
                    problems.add("ambiguous: two transitions from '" + from + "' to '" + transition.to() + "'");
                }
            }
        }
        Set<PhaseId> reached = reachable(transitions);
        for (PhaseId phase : known) {
            if (!reached.contains(phase)) {
                problems.add("phase '" + phase + "' can't be reached");
            }
            if (transitions.stream().noneMatch(one -> one.from().contains(phase))) {
                problems.add("phase '" + phase + "' can't be left");
            }
        }
        return problems;
    }

    private static Set<PhaseId> reachable(List<Transition> transitions) {
        Set<PhaseId> reached = new LinkedHashSet<>();
        Deque<PhaseId> open = new ArrayDeque<>();
        transitions.stream().filter(one -> one.from().isEmpty()).forEach(one -> open.add(one.to()));
        while (!open.isEmpty()) {
            PhaseId phase = open.remove();
            if (reached.add(phase)) {
                transitions.stream().filter(one -> one.from().contains(phase)).forEach(one -> open.add(one.to()));
            }
        }
        return reached;
    }
}
