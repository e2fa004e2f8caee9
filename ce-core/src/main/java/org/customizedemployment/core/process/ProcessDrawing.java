package org.customizedemployment.core.process;

import java.util.Locale;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.rule.RuleBook;

/** A process as a diagram in text: Mermaid or Graphviz DOT. Rules bound to a transition are named on it. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ProcessDrawing {
    private ProcessDrawing() {}

    /** A Mermaid state diagram. */
    public static String mermaid(ProcessDefinition definition, RuleBook book) {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n");
        for (Phase phase : definition.getPhases()) {
            text.append("    ")
                    .append(name(phase.id()))
                    .append(" : ")
                    .append(phase.id())
                    .append('\n');
        }
        for (Transition transition : definition.getTransitions()) {
            String label = label(transition, book, ", ");
            if (transition.from().isEmpty()) {
                text.append("    [*] --> ")
                        .append(name(transition.to()))
                        .append(" : ")
                        .append(label)
                        .append('\n');
            }
            for (PhaseId from : transition.from()) {
                text.append("    ").append(name(from)).append(" --> ").append(name(transition.to()));
                text.append(" : ").append(label).append('\n');
            }
        }
        return text.toString();
    }

    /** A Graphviz digraph. */
    public static String dot(ProcessDefinition definition, RuleBook book) {
        StringBuilder text = new StringBuilder("digraph process {\n    node [shape=box];\n");
        for (Phase phase : definition.getPhases()) {
            text.append("    \"").append(phase.id()).append("\";\n");
        }
        for (Transition transition : definition.getTransitions()) {
            for (PhaseId from : transition.from()) {
                text.append("    \"").append(from).append("\" -> \"").append(transition.to());
                text.append("\" [label=\"")
                        .append(label(transition, book, "\\n"))
                        .append("\"];\n");
            }
        }
        return text.append("}\n").toString();
    }

    private static String label(Transition transition, RuleBook book, String separator) {
        StringBuilder label = new StringBuilder(transition.id().value());
        for (RuleId gate : transition.gates()) {
            if (book.find(gate).isEmpty()) {
                label.append(separator).append(gate).append(" (no pack brings it)");
            }
        }
        if (transition.gates().stream().allMatch(gate -> book.find(gate).isPresent())) {
            Gates.of(transition, book)
                    .forEach(binding -> label.append(separator)
                            .append(binding.rule().getId())
                            .append(" (")
                            .append(binding.severity()
                                    .name()
                                    .toLowerCase(Locale.ROOT)
                                    .replace('_', ' '))
                            .append(')'));
        }
        return label.toString();
    }

    private static String name(PhaseId phase) {
        return phase.value().replace('-', '_');
    }
}
