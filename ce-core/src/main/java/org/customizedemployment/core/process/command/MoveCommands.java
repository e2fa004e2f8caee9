package org.customizedemployment.core.process.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.Effect;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.phase.TransitionId;
import org.customizedemployment.core.process.ProcessDefinition;
import org.customizedemployment.core.process.ProcessMigration;
import org.customizedemployment.core.process.Transition;
import org.customizedemployment.core.reason.Reason;

/**
 * The commands that alter the focus: what they would do, or what is wrong with them.
 *
 * @param definition the process that decides
 * @param migrations plans by which cases of other processes may come to it
 */
record MoveCommands(ProcessDefinition definition, List<ProcessMigration> migrations) {
    /** Names a migration in the journal, beside the transitions of the definition. */
    private static final TransitionId MIGRATE = TransitionId.of("migrate");

    MoveCommands {
        migrations = List.copyOf(migrations);
    }

    Attempt open(CaseFile caseFile, Command.Open command) {
        Transition opening = definition.opening();
        String asked = command.process();
        if (asked != null && !asked.equals(definition.getPin().id())) {
            return Attempt.refused(
                    DecisionKind.MOVE, opening.id().value(), Problems.noSuchProcess(asked, definition.getPin()));
        }
        if (caseFile.getFocus().isPresent()) {
            return Attempt.refused(DecisionKind.MOVE, opening.id().value(), Problems.alreadyOpen(caseFile));
        }
        return Attempt.accepted(
                DecisionKind.MOVE,
                opening.id().value(),
                List.of(new Effect.Moved(null, opening.to(), opening.id(), definition.getPin())),
                opening);
    }

    /** Someone decided that the case follows this process from now on; its facts stay as they are. */
    Attempt migrate(CaseFile caseFile, Command.Migrate command) {
        ProcessPin own = definition.getPin();
        List<RuleFinding> problems = new ArrayList<>();
        if (!command.to().equals(own)) {
            problems.add(Problems.otherProcess(command.to(), own));
        } else if (!definition.has(command.phase())) {
            problems.add(Problems.noSuchPhase(command.phase(), own));
        }
        if (caseFile.getFocus().isEmpty()) {
            problems.add(Problems.notOpen());
        }
        if (caseFile.getProcess().filter(own::equals).isPresent()) {
            problems.add(Problems.migrated(own));
        }
        problems.addAll(BadPointers.evidence(caseFile, command.decision()));
        if (problems.isEmpty()) {
            unplanned(caseFile, command).map(Problems::of).ifPresent(problems::add);
        }
        return problems.isEmpty()
                ? Attempt.accepted(
                        "migrate",
                        List.of(new Effect.Moved(
                                caseFile.getFocus().orElseThrow(), command.phase(), MIGRATE, command.to())),
                        null)
                : Attempt.refused("migrate", problems);
    }

    /** By the plan for it; without one a case may only keep the phase it is in, so that no gate is passed by migrating. */
    private Optional<Reason> unplanned(CaseFile caseFile, Command.Migrate command) {
        Optional<ProcessMigration> plan = migrations.stream()
                .filter(one -> caseFile.getProcess()
                        .filter(one.getFrom().getPin()::equals)
                        .isPresent())
                .filter(one -> one.getTo().getPin().equals(command.to()))
                .findFirst();
        if (plan.isPresent()) {
            return plan.get().check(caseFile, command.to(), command.phase());
        }
        return caseFile.getFocus().filter(command.phase()::equals).isPresent()
                ? Optional.empty()
                : Optional.of(Reason.of("core.migration-unplanned")
                        .withCode(
                                "from", caseFile.getFocus().map(PhaseId::value).orElse(""))
                        .withCode("phase", command.phase().value()));
    }

    /** A case keeps to the process it was opened under; changing that is a migration and never happens by the way. */
    Attempt move(CaseFile caseFile, PhaseId to) {
        Optional<ProcessPin> other = caseFile.getProcess().filter(pin -> !pin.equals(definition.getPin()));
        if (other.isPresent()) {
            return Attempt.refused(
                    DecisionKind.MOVE, to.value(), Problems.otherProcess(other.get(), definition.getPin()));
        }
        if (!definition.has(to)) {
            throw new CeException(
                    CoreError.UNKNOWN_PHASE,
                    "phase '" + to + "'; the process has "
                            + definition.getPhases().stream()
                                    .map(one -> one.id().value())
                                    .toList());
        }
        Optional<PhaseId> from = caseFile.getFocus();
        if (from.isEmpty()) {
            return Attempt.refused(DecisionKind.MOVE, to.value(), Problems.notOpen());
        }
        Optional<Transition> transition = definition.between(from.get(), to);
        if (transition.isEmpty()) {
            return Attempt.refused(DecisionKind.MOVE, to.value(), Problems.noTransition(from.get(), to));
        }
        return Attempt.accepted(
                DecisionKind.MOVE,
                transition.get().id().value(),
                List.of(new Effect.Moved(from.get(), to, transition.get().id(), definition.getPin())),
                transition.get());
    }
}
