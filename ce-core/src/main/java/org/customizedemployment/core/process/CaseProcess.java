package org.customizedemployment.core.process;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.Effect;
import org.customizedemployment.core.journal.Replay;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.phase.TransitionId;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.rule.RuleEvaluation;
import org.jspecify.annotations.Nullable;

/**
 * Decides commands on a case. Pure: the same case file, command and context give the same outcome. Facts are recorded and flagged; moves are
 * refused while a blocking rule does not pass, with everything that is missing.
 *
 * <pre>{@code
 * CommandOutcome outcome = CaseProcess.of(StandardProcess.definition(), book)
 *         .decide(caseFile, 7, new Command.Move(StandardProcess.JOB_DEVELOPMENT), context);
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CaseProcess {
    /** Names a migration in the journal, beside the transitions of the definition. */
    static final TransitionId MIGRATE = TransitionId.of("migrate");

    private final ProcessDefinition definition;
    private final RuleBook book;
    private final List<ProcessProblem> warnings;

    private CaseProcess(ProcessDefinition definition, RuleBook book, List<ProcessProblem> warnings) {
        this.definition = definition;
        this.book = book;
        this.warnings = warnings;
    }

    /**
     * @throws CeException naming every rule that the definition asks and the book does not have
     */
    public static CaseProcess of(ProcessDefinition definition, RuleBook book) {
        List<ProcessProblem> problems = ProcessCheck.of(definition, book);
        ProcessProblem.refuse(definition.getPin().id(), problems);
        return new CaseProcess(definition, book, problems);
    }

    public ProcessDefinition getDefinition() {
        return definition;
    }

    public RuleBook getRuleBook() {
        return book;
    }

    /** What is odd about definition and book together and keeps neither from working: rules that no move of this process asks. */
    public List<ProcessProblem> getWarnings() {
        return warnings;
    }

    /**
     * Decides a command.
     *
     * @param caseFile the case as it stands
     * @param revision the revision of its last change; 0 if it has none
     */
    public CommandOutcome decide(CaseFile caseFile, long revision, Command command, CaseContext context) {
        LocalDate recordedOn = context.recordedAt().getDate();
        Attempt attempt;
        if (command instanceof Command.Open it) {
            attempt = open(caseFile, it);
        } else if (command instanceof Command.Record it) {
            attempt = EntryCommands.record(caseFile, it);
        } else if (command instanceof Command.Change it) {
            attempt = EntryCommands.change(caseFile, it);
        } else if (command instanceof Command.Correct it) {
            attempt = EntryCommands.correct(caseFile, it);
        } else if (command instanceof Command.Renegotiate it) {
            attempt = EntryCommands.renegotiate(caseFile, it);
        } else if (command instanceof Command.Erase it) {
            attempt = EntryCommands.erase(caseFile, it, recordedOn);
        } else if (command instanceof Command.Migrate it) {
            attempt = migrate(caseFile, it);
        } else if (command instanceof Command.Declare it) {
            attempt = Attempt.accepted("declare", List.of(new Effect.Covered(it.entryKind(), it.coverage())), null);
        } else if (command instanceof Command.Move it) {
            attempt = move(caseFile, it.to());
        } else {
            throw new CeException(
                    CoreError.BAD_ARGUMENT, "command " + command.getClass().getSimpleName());
        }
        Change draft = draft(revision, command, context, attempt, null);
        CaseFile after = Replay.apply(caseFile, draft);
        Decision decision = decision(attempt, after, caseFile.recordedOn(recordedOn), context);
        boolean refused = !attempt.problems().isEmpty()
                || (attempt.kind() == DecisionKind.MOVE
                        && !decision.open(Severity.BLOCKS).isEmpty());
        return refused
                ? new CommandOutcome.Rejected(decision)
                : new CommandOutcome.Accepted(after, draft(revision, command, context, attempt, decision), decision);
    }

    /** The decision that a move to that phase would get now, without any effect. */
    public Decision preview(CaseFile caseFile, PhaseId to, CaseContext context) {
        return decide(caseFile, 0, new Command.Move(to), context).decision();
    }

    private Attempt open(CaseFile caseFile, Command.Open command) {
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
    private Attempt migrate(CaseFile caseFile, Command.Migrate command) {
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
        return problems.isEmpty()
                ? Attempt.accepted(
                        "migrate",
                        List.of(new Effect.Moved(
                                caseFile.getFocus().orElseThrow(), command.phase(), MIGRATE, command.to())),
                        null)
                : Attempt.refused("migrate", problems);
    }

    /** A case keeps to the process it was opened under; changing that is a migration and never happens by the way. */
    private Attempt move(CaseFile caseFile, PhaseId to) {
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

    /** Moves are judged on the case before them, recorded facts on the case with them. */
    private Decision decision(Attempt attempt, CaseFile after, CaseFile before, CaseContext context) {
        boolean isMove = attempt.kind() == DecisionKind.MOVE;
        Facts facts = Facts.of(isMove ? before : after, context.asOf(), context.references(), book.getParameters());
        List<RuleFinding> findings = new ArrayList<>(attempt.problems());
        Transition move = attempt.transition();
        if (findings.isEmpty() && isMove && move != null) {
            findings.addAll(RuleEvaluation.ask(Gates.of(move, book), facts));
        } else if (findings.isEmpty() && !isMove) {
            findings.addAll(attempt.flags());
            for (Effect effect : attempt.effects()) {
                if (effect instanceof Effect.Put put) {
                    findings.addAll(flags(put.entry(), facts));
                }
            }
        }
        Decision.Builder builder = RuleEvaluation.decision(attempt.kind(), attempt.subject(), book, facts, findings);
        if (isMove) {
            builder.process(definition.getPin());
        }
        if (!attempt.problems().isEmpty()) {
            builder.outcome(Outcome.NOT_MET);
        }
        return builder.build();
    }

    private List<RuleFinding> flags(Entry entry, Facts facts) {
        return RuleEvaluation.ask(book.at(BindingPoint.record(entry.type())), facts.about(entry)).stream()
                .filter(one -> one.finding().outcome() != Outcome.NOT_APPLICABLE)
                .toList();
    }

    private static Change draft(
            long revision, Command command, CaseContext context, Attempt attempt, @Nullable Decision decision) {
        LocalDate effectiveOn = command instanceof Command.Change change ? change.from() : null;
        return new Change(
                revision + 1,
                context.commandId(),
                context.recordedAt(),
                context.by(),
                effectiveOn,
                command,
                attempt.problems().isEmpty() ? attempt.effects() : List.of(),
                decision,
                null);
    }
}
