package org.customizedemployment.core.process.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.Effect;
import org.customizedemployment.core.journal.Replay;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.TransitionId;
import org.customizedemployment.core.process.Gates;
import org.customizedemployment.core.process.ProcessCheck;
import org.customizedemployment.core.process.ProcessDefinition;
import org.customizedemployment.core.process.ProcessMigration;
import org.customizedemployment.core.process.ProcessProblem;
import org.customizedemployment.core.process.Transition;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.RuleBinding;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.rule.RuleEvaluation;

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
    private final ProcessDefinition definition;
    private final RuleBook book;
    private final List<ProcessProblem> warnings;
    private final MoveCommands moves;
    private final Map<TransitionId, List<RuleBinding>> gates = new LinkedHashMap<>();

    private CaseProcess(
            ProcessDefinition definition, RuleBook book, List<ProcessProblem> warnings, MoveCommands moves) {
        this.definition = definition;
        this.book = book;
        this.warnings = warnings;
        this.moves = moves;
        for (Transition transition : definition.getTransitions()) {
            gates.put(transition.id(), Gates.of(transition, book));
        }
    }

    /**
     * @throws CeException naming every rule that the definition asks and the book does not have
     */
    public static CaseProcess of(ProcessDefinition definition, RuleBook book) {
        List<ProcessProblem> problems = ProcessCheck.of(definition, book);
        ProcessProblem.refuse(definition.getPin().id(), problems);
        return new CaseProcess(definition, book, problems, new MoveCommands(definition, List.of()));
    }

    /** The same, with plans by which cases of other processes may come to this one. */
    public CaseProcess withMigrations(List<ProcessMigration> plans) {
        return new CaseProcess(definition, book, warnings, new MoveCommands(definition, plans));
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
            attempt = moves.open(caseFile, it);
        } else if (command instanceof Command.Record it) {
            attempt = EntryCommands.record(caseFile, it);
        } else if (command instanceof Command.Change it) {
            attempt = EntryCommands.change(caseFile, it);
        } else if (command instanceof Command.Correct it) {
            attempt = EntryCommands.correct(caseFile, it);
        } else if (command instanceof Command.Renegotiate it) {
            attempt = EntryCommands.renegotiate(caseFile, it);
        } else if (command instanceof Command.Erase it) {
            attempt = Erasing.attempt(caseFile, it, recordedOn, book.getParameters());
        } else if (command instanceof Command.Migrate it) {
            attempt = moves.migrate(caseFile, it);
        } else if (command instanceof Command.Declare it) {
            attempt = Attempt.accepted("declare", List.of(new Effect.Covered(it.entryKind(), it.coverage())), null);
        } else if (command instanceof Command.Move it) {
            attempt = moves.move(caseFile, it.to());
        } else {
            throw new CeException(
                    CoreError.BAD_ARGUMENT, "command " + command.getClass().getSimpleName());
        }
        CaseFile before = caseFile.recordedOn(recordedOn);
        CaseFile after = Replay.apply(before, attempt.effects(), recordedOn);
        Decision decision = decision(attempt, after, before, context);
        boolean isRefused = !attempt.problems().isEmpty() || (attempt.kind() == DecisionKind.MOVE && !passes(decision));
        return isRefused
                ? new CommandOutcome.Rejected(decision)
                : new CommandOutcome.Accepted(after, change(revision, command, context, attempt, decision), decision);
    }

    /** The outcome of a move is that of its blocking rules. */
    private static boolean passes(Decision decision) {
        Outcome outcome = decision.getOutcome().orElse(Outcome.MET);
        return outcome.passes();
    }

    /** The decision that a move to that phase would get now, without any effect. */
    public Decision preview(CaseFile caseFile, PhaseId to, CaseContext context) {
        return decide(caseFile, 0, new Command.Move(to), context).decision();
    }

    /** Moves are judged on the case before them, recorded facts on the case with them. */
    private Decision decision(Attempt attempt, CaseFile after, CaseFile before, CaseContext context) {
        boolean isMove = attempt.kind() == DecisionKind.MOVE;
        Facts facts = Facts.of(isMove ? before : after, context.asOf(), context.references(), book.getParameters());
        Decision.Builder builder =
                RuleEvaluation.decision(attempt.kind(), attempt.subject(), book, facts, findings(attempt, facts));
        if (isMove) {
            builder.process(definition.getPin());
        }
        // Headed as a refused move is, by the first in the order of the outcomes.
        attempt.problems().stream()
                .map(one -> one.finding().outcome())
                .min(Comparator.naturalOrder())
                .ifPresent(builder::outcome);
        return builder.build();
    }

    private List<RuleFinding> findings(Attempt attempt, Facts facts) {
        if (!attempt.problems().isEmpty()) {
            return attempt.problems();
        }
        Transition move = attempt.transition();
        if (move != null) {
            return RuleEvaluation.ask(gates.getOrDefault(move.id(), List.of()), facts);
        }
        List<RuleFinding> findings = new ArrayList<>(attempt.flags());
        for (Effect effect : attempt.effects()) {
            if (effect instanceof Effect.Put put) {
                findings.addAll(flags(put.entry(), facts));
            }
        }
        return findings;
    }

    private List<RuleFinding> flags(Entry entry, Facts facts) {
        return RuleEvaluation.ask(book.at(BindingPoint.record(entry.type())), facts.about(entry)).stream()
                .filter(one -> one.finding().outcome() != Outcome.NOT_APPLICABLE)
                .toList();
    }

    private static Change change(
            long revision, Command command, CaseContext context, Attempt attempt, Decision decision) {
        LocalDate effectiveOn = command instanceof Command.Change change ? change.from() : null;
        return new Change(
                revision + 1,
                context.commandId(),
                context.recordedAt(),
                context.by(),
                effectiveOn,
                command,
                attempt.effects(),
                decision,
                null);
    }
}
