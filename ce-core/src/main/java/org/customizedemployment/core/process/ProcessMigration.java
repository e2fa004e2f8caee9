package org.customizedemployment.core.process;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.RuleBook;

/**
 * How cases pinned to one process go over to another, phase by phase. It plans and checks; going over takes a person's decision for each case.
 * A case lands in the phase its own one is mapped to and nowhere else, so that no gate is passed by migrating.
 *
 * <pre>{@code
 * ProcessMigration migration = ProcessMigration.of(StandardProcess.definition(), IpsProcess.definition(), phases);
 * MigrationReport report = migration.report(cases, book);
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ProcessMigration {
    private final ProcessDefinition from;
    private final ProcessDefinition to;
    private final Map<PhaseId, PhaseId> phases;

    private ProcessMigration(ProcessDefinition from, ProcessDefinition to, Map<PhaseId, PhaseId> phases) {
        this.from = from;
        this.to = to;
        this.phases = phases;
    }

    /**
     * Plans one.
     *
     * @param phases for each phase of the old process, the phase of the new one that takes its place; several may share one
     * @throws CeException naming every phase that is not mapped and every name that one of the two does not have
     */
    public static ProcessMigration of(ProcessDefinition from, ProcessDefinition to, Map<PhaseId, PhaseId> phases) {
        List<String> problems = new ArrayList<>();
        if (from.getPin().equals(to.getPin())) {
            problems.add("it leads to the process it comes from");
        }
        for (Phase phase : from.getPhases()) {
            if (!phases.containsKey(phase.id())) {
                problems.add("phase '" + phase.id() + "' is not mapped");
            }
        }
        phases.forEach((before, after) -> {
            if (!from.has(before)) {
                problems.add("the old process has no phase '" + before + "'");
            }
            if (!to.has(after)) {
                problems.add("the new process has no phase '" + after + "'");
            }
        });
        if (!problems.isEmpty()) {
            throw new CeException(
                    CoreError.BAD_PROCESS,
                    "migration from '" + named(from.getPin()) + "' to '" + named(to.getPin()) + "': "
                            + String.join("; ", problems));
        }
        return new ProcessMigration(from, to, new LinkedHashMap<>(phases));
    }

    public ProcessDefinition getFrom() {
        return from;
    }

    public ProcessDefinition getTo() {
        return to;
    }

    /**
     * The phase that takes another's place; empty if the old process has no such phase.
     */
    public Optional<PhaseId> phaseFor(PhaseId before) {
        return Optional.ofNullable(phases.get(before));
    }

    /** Why a case can't go over; empty if it can. Asks nothing about the person. */
    public Optional<Reason> check(CaseFile caseFile) {
        Optional<ProcessPin> pin = caseFile.getProcess();
        Optional<PhaseId> focus = caseFile.getFocus();
        if (pin.isEmpty() || focus.isEmpty()) {
            return Optional.of(Reason.of("core.not-open"));
        }
        if (pin.get().equals(to.getPin())) {
            return Optional.of(Reason.of("core.migration-done").withCode("process", named(to.getPin())));
        }
        if (!pin.get().equals(from.getPin())) {
            return Optional.of(Reason.of("core.other-process")
                    .withCode("process", named(pin.get()))
                    .withCode("given", named(from.getPin())));
        }
        return from.has(focus.get())
                ? Optional.empty()
                : Optional.of(Reason.of("core.migration-unknown-phase")
                        .withCode("phase", focus.get().value()));
    }

    /**
     * Why a case can't go over to that process and phase; empty if it can.
     *
     * @param target the process that whoever decided meant
     * @param phase the phase that they were told it would land in
     */
    public Optional<Reason> check(CaseFile caseFile, ProcessPin target, PhaseId phase) {
        Optional<Reason> problem = check(caseFile);
        if (problem.isPresent()) {
            return problem;
        }
        if (!target.equals(to.getPin())) {
            return Optional.of(Reason.of("core.migration-target")
                    .withCode("process", named(target))
                    .withCode("given", named(to.getPin())));
        }
        PhaseId focus = caseFile.getFocus().orElseThrow();
        return phaseFor(focus).filter(phase::equals).isPresent()
                ? Optional.empty()
                : Optional.of(Reason.of("core.migration-phase")
                        .withCode("from", focus.value())
                        .withCode("phase", phase.value())
                        .withCode("allowed", phaseFor(focus).map(PhaseId::value).orElse("")));
    }

    /**
     * What migrating these cases would mean. Changes nothing.
     *
     * @param book the rules under which both processes are looked at
     */
    public MigrationReport report(Iterable<CaseFile> cases, RuleBook book) {
        List<MigrationReport.Moving> moving = new ArrayList<>();
        List<MigrationReport.Staying> staying = new ArrayList<>();
        for (CaseFile one : cases) {
            check(one).ifPresentOrElse(why -> staying.add(new MigrationReport.Staying(one.getId(), why)), () -> {
                PhaseId focus = one.getFocus().orElseThrow();
                moving.add(new MigrationReport.Moving(
                        one.getId(), focus, phaseFor(focus).orElseThrow()));
            });
        }
        return new MigrationReport(
                from.getPin(),
                to.getPin(),
                moving,
                staying,
                GateComparison.of(this, book),
                GateComparison.componentsLeft(this));
    }

    private static String named(ProcessPin pin) {
        return pin.id() + " " + pin.version();
    }
}
