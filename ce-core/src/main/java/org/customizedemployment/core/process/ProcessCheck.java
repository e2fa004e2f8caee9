package org.customizedemployment.core.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.TransitionId;
import org.customizedemployment.core.process.ProcessProblem.Kind;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.RuleBook;

/** Finds everything that is wrong with a process, at once. {@code ProcessCheck.of(phases, transitions)} is empty for a sound one. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ProcessCheck {
    private final List<Phase> phases;
    private final List<Transition> transitions;
    private final Set<PhaseId> known = new LinkedHashSet<>();
    private final List<ProcessProblem> problems = new ArrayList<>();

    private ProcessCheck(List<Phase> phases, List<Transition> transitions) {
        this.phases = phases;
        this.transitions = transitions;
    }

    /** What is wrong with a definition in itself; empty if nothing. */
    public static List<ProcessProblem> of(List<Phase> phases, List<Transition> transitions) {
        ProcessCheck check = new ProcessCheck(phases, transitions);
        check.opening();
        check.names();
        check.ways();
        check.reach();
        return List.copyOf(check.problems);
    }

    /**
     * What is wrong with a definition under a rule book: gates whose rule the book lacks, and, as warnings, rules bound to transitions that
     * the definition lacks.
     */
    public static List<ProcessProblem> of(ProcessDefinition definition, RuleBook book) {
        ProcessCheck check = new ProcessCheck(definition.getPhases(), definition.getTransitions());
        Set<String> names = new LinkedHashSet<>();
        for (Transition transition : definition.getTransitions()) {
            names.add(transition.id().value());
            for (RuleId gate : transition.gates()) {
                if (book.find(gate).isEmpty()) {
                    check.add(
                            Kind.UNBOUND_RULE,
                            "'" + transition.id() + "' asks rule '" + gate + "' that no pack brings");
                }
            }
        }
        for (BindingPoint point : book.points()) {
            if (point.kind() == BindingPoint.Kind.MOVE && !names.contains(point.target())) {
                book.at(point)
                        .forEach(binding -> check.add(
                                Kind.NEVER_ASKED,
                                "rule '" + binding.rule().getId() + "' is bound to '" + point.target()
                                        + "', which process '"
                                        + definition.getPin().id() + "' does not have"));
            }
        }
        return List.copyOf(check.problems);
    }

    private void add(Kind kind, String what) {
        problems.add(new ProcessProblem(kind, what));
    }

    private void opening() {
        List<Transition> openings =
                transitions.stream().filter(one -> one.from().isEmpty()).toList();
        if (openings.size() != 1) {
            add(Kind.OPENING, openings.size() + " transitions that open a case instead of one");
        } else if (!phases.isEmpty()
                && !openings.get(0).to().equals(phases.get(0).id())) {
            add(
                    Kind.OPENING,
                    "'" + openings.get(0).id() + "' opens a case in '"
                            + openings.get(0).to() + "' and not in the first phase, '"
                            + phases.get(0).id() + "'");
        }
    }

    private void names() {
        for (Phase phase : phases) {
            if (!known.add(phase.id())) {
                add(Kind.DUPLICATE, "two phases '" + phase.id() + "'");
            }
        }
        Set<TransitionId> names = new LinkedHashSet<>();
        for (Transition transition : transitions) {
            if (!names.add(transition.id())) {
                add(Kind.DUPLICATE, "two transitions '" + transition.id() + "'");
            }
        }
    }

    private void ways() {
        Set<String> ways = new LinkedHashSet<>();
        for (Transition transition : transitions) {
            if (!known.contains(transition.to())) {
                add(Kind.UNKNOWN_PHASE, "'" + transition.id() + "' leads to unknown phase '" + transition.to() + "'");
            }
            for (PhaseId from : transition.from()) {
                if (!known.contains(from)) {
                    add(Kind.UNKNOWN_PHASE, "'" + transition.id() + "' leaves unknown phase '" + from + "'");
                }
                if (!ways.add(from + " -> " + transition.to())) {
                    add(Kind.AMBIGUOUS, "ambiguous: two transitions from '" + from + "' to '" + transition.to() + "'");
                }
            }
        }
    }

    private void reach() {
        Set<PhaseId> reached = reachable();
        for (PhaseId phase : known) {
            if (!reached.contains(phase)) {
                add(Kind.UNREACHABLE, "phase '" + phase + "' can't be reached");
            }
            boolean left = transitions.stream()
                    .anyMatch(one -> one.from().contains(phase) && !one.to().equals(phase));
            if (!left) {
                add(Kind.DEAD_END, "phase '" + phase + "' can't be left");
            }
        }
    }

    private Set<PhaseId> reachable() {
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
