package org.customizedemployment.core.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.rule.RuleBinding;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.service.ServiceComponent;

/** What is asked on the way into a phase, before a migration and after it. */
final class GateComparison {
    private GateComparison() {}

    static List<MigrationReport.GateDifference> of(ProcessMigration migration, RuleBook book) {
        List<MigrationReport.GateDifference> differences = new ArrayList<>();
        for (Phase phase : migration.getFrom().getPhases()) {
            PhaseId from = phase.id();
            PhaseId to = migration.phaseFor(from).orElseThrow();
            Map<RuleId, Severity> before = asked(migration.getFrom(), from, book);
            Map<RuleId, Severity> after = asked(migration.getTo(), to, book);
            Set<RuleId> rules = new LinkedHashSet<>(before.keySet());
            rules.addAll(after.keySet());
            for (RuleId rule : rules) {
                if (!Objects.equals(before.get(rule), after.get(rule))) {
                    differences.add(
                            new MigrationReport.GateDifference(from, to, rule, before.get(rule), after.get(rule)));
                }
            }
        }
        return differences;
    }

    /** The strictest way in which each rule is asked on any way into the phase. */
    private static Map<RuleId, Severity> asked(ProcessDefinition process, PhaseId phase, RuleBook book) {
        Map<RuleId, Severity> asked = new LinkedHashMap<>();
        for (Transition transition : process.getTransitions()) {
            if (transition.to().equals(phase)) {
                for (RuleBinding gate : Gates.of(transition, book)) {
                    asked.merge(
                            gate.rule().getId(),
                            gate.severity(),
                            (one, other) -> one.compareTo(other) <= 0 ? one : other);
                }
            }
        }
        return asked;
    }

    static List<ServiceComponent> componentsLeft(ProcessMigration migration) {
        Set<ServiceComponent> left = new LinkedHashSet<>();
        for (Phase phase : migration.getFrom().getPhases()) {
            ServiceComponent component = phase.component();
            if (component != null) {
                left.add(component);
            }
        }
        migration.getTo().getPhases().forEach(phase -> left.remove(phase.component()));
        return List.copyOf(left);
    }
}
