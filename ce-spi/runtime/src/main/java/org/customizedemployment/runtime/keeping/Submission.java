package org.customizedemployment.runtime.keeping;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.Footprint;
import org.customizedemployment.core.process.command.CommandOutcome;
import org.customizedemployment.runtime.answer.Answers;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.runtime.result.CommandResult;
import org.customizedemployment.runtime.source.Alteration;
import org.customizedemployment.runtime.source.StandingCase;
import org.customizedemployment.runtime.source.StandingCases;
import org.customizedemployment.runtime.store.CaseJournals;
import org.customizedemployment.runtime.validation.BoundaryValidation;
import org.customizedemployment.runtime.validation.Input;
import org.customizedemployment.runtime.validation.Violation;
import org.customizedemployment.spi.store.AppendResult;

/** One command's way: validated, decided on the case as it stands, encoded, appended; decided again if someone else was faster. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Submission {
    private static final Logger LOG = System.getLogger(Submission.class.getName());
    /** Enough for any number of writers that a case really has; more would hide a fault. */
    private static final int ATTEMPTS = 8;

    private static final long ANY = -1;

    private final CaseJournals journals;
    private final StandingCases cases;
    private final BoundaryValidation validation;
    private final Answers answers;

    public Submission(CaseJournals journals, StandingCases cases, BoundaryValidation validation, Answers answers) {
        this.journals = journals;
        this.cases = cases;
        this.validation = validation;
        this.answers = answers;
    }

    /** On the case as it stands, whatever the sender saw of it. */
    public CommandResult submit(CaseId id, Command command, CaseContext context) {
        return submit(id, ANY, command, context);
    }

    public CommandResult submit(CaseId id, long seen, Command command, CaseContext context) {
        // A retry is answered before anything is judged: what was right then may be refused today.
        Optional<Change> before = journals.applied(id, context.commandId());
        if (before.isPresent()) {
            // The store may have had to leave what was erased in its log; asked again, it finishes that.
            if (before.get().command() instanceof Command.Erase erase) {
                journals.erase(id, before.get(), new LinkedHashSet<>(erase.entries()));
            }
            return repeated(id, before.get(), command, context);
        }
        List<Violation> violations = validation.check(Input.of(command), Input.of(context.references()));
        if (!violations.isEmpty()) {
            return new CommandResult.Invalid(violations);
        }
        CommandResult result = new CommandResult.Conflict(0);
        for (int attempt = 0; attempt < ATTEMPTS && result instanceof CommandResult.Conflict; attempt++) {
            result = attempt(id, seen, command, context);
        }
        LOG.log(
                Level.DEBUG,
                "command {0}: {1}",
                command.getClass().getSimpleName(),
                result.getClass().getSimpleName());
        return result;
    }

    private CommandResult attempt(CaseId id, long seen, Command command, CaseContext context) {
        StandingCase standing = cases.load(id).orElseGet(() -> StandingCase.kept(CaseFile.empty(id), 0));
        long revision = standing.revision();
        if (seen != ANY && seen != revision) {
            Optional<CommandResult> stale = stale(id, seen, revision, command);
            if (stale.isPresent()) {
                return stale.get();
            }
        }
        CommandOutcome outcome = answers.decide(standing.caseFile(), revision, command, context);
        if (!(outcome instanceof CommandOutcome.Accepted accepted)) {
            return new CommandResult.Refused(outcome.decision());
        }
        Alteration theirs = standing.altered(accepted.change());
        if (!theirs.isEmpty()) {
            return new CommandResult.KeptByHost(standing.source().orElseThrow(), theirs.entries(), theirs.kinds());
        }
        Change change = standing.written(accepted.change());
        AppendResult appended = command instanceof Command.Erase erase
                ? journals.erase(id, change, new LinkedHashSet<>(erase.entries()))
                : journals.append(id, change);
        if (appended instanceof AppendResult.Conflict conflict) {
            return new CommandResult.Conflict(conflict.head());
        }
        if (appended instanceof AppendResult.AlreadyApplied already) {
            return repeated(id, journals.change(id, already.revision()), command, context);
        }
        // Of a host's case there is none: its part is read anew each time, and a copy of it would be a second truth.
        if (standing.source().isEmpty()) {
            journals.keepSnapshot(accepted.caseFile(), change.revision());
        }
        return new CommandResult.Accepted(change, accepted.decision(), accepted.caseFile());
    }

    private Optional<CommandResult> stale(CaseId id, long seen, long revision, Command command) {
        if (seen > revision) {
            throw new CeException(RuntimeError.NOT_SEEN, "revision " + seen + ", but the case is at " + revision);
        }
        Footprint.Overlap overlap = Footprint.of(command).touchedBy(journals.changesAfter(id, seen));
        return overlap.isEmpty() ? Optional.empty() : Optional.of(new CommandResult.Stale(revision, overlap));
    }

    /**
     * Only the same command by the same person was sent again; anything else would be lost in silence. What was erased since counts as the same:
     * it can't be compared any more.
     */
    private CommandResult repeated(CaseId id, Change before, Command command, CaseContext context) {
        Command kept = before.command();
        boolean same = command.equals(kept) || (kept != null && kept.equals(journals.erasedFrom(id, command)));
        return same && context.by().equals(before.by())
                ? new CommandResult.AlreadyApplied(before)
                : new CommandResult.CommandIdReused(before);
    }
}
