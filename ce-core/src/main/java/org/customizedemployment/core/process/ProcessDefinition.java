package org.customizedemployment.core.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
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
    /** The way from each phase to each other; looked up at every move. */
    private final Map<PhaseId, Map<PhaseId, Transition>> ways;

    private ProcessDefinition(ProcessPin pin, List<Phase> phases, List<Transition> transitions) {
        this.pin = pin;
        this.phases = phases;
        this.transitions = transitions;
        this.ways = new LinkedHashMap<>();
        phases.forEach(phase -> ways.put(phase.id(), new LinkedHashMap<>()));
        for (Transition transition : transitions) {
            for (PhaseId from : transition.from()) {
                ways.computeIfAbsent(from, any -> new LinkedHashMap<>()).put(transition.to(), transition);
            }
        }
    }

    /**
     * Builds one. The first phase is the one that a case opens in; exactly one transition must lead there from nowhere.
     *
     * @throws CeException naming everything that {@link ProcessCheck} finds
     */
    public static ProcessDefinition of(String id, String version, List<Phase> phases, List<Transition> transitions) {
        ProcessProblem.refuse(id, ProcessCheck.of(phases, transitions));
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
        return ways.containsKey(phase);
    }

    /** The transition between two phases; at most one, as ambiguity is refused when building. */
    public Optional<Transition> between(PhaseId from, PhaseId to) {
        Map<PhaseId, Transition> leaving = ways.get(from);
        return leaving == null ? Optional.empty() : Optional.ofNullable(leaving.get(to));
    }

    /** The transitions that leave a phase, in the order of the definition. */
    public List<Transition> leaving(PhaseId from) {
        return transitions.stream().filter(one -> one.from().contains(from)).toList();
    }
}
