package org.customizedemployment.runtime.result;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Footprint;
import org.customizedemployment.runtime.validation.Violation;

/** What became of a command that was submitted. Only the first one changed anything. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public sealed interface CommandResult {
    /**
     * It was accepted and is in the store.
     *
     * @param change the journal's new line
     * @param decision why, and what it was flagged with
     * @param caseFile the case after it
     */
    record Accepted(Change change, Decision decision, CaseFile caseFile) implements CommandResult {}

    /**
     * It was refused.
     *
     * @param decision everything that stands in the way
     */
    record Refused(Decision decision) implements CommandResult {}

    /**
     * What it brings is incomplete or malformed.
     *
     * @param violations by pointer; at least one
     */
    record Invalid(List<Violation> violations) implements CommandResult {
        public Invalid {
            violations = List.copyOf(violations);
        }
    }

    /**
     * The command was applied before; sending it again changed nothing.
     *
     * @param change the journal's line that it led to
     */
    record AlreadyApplied(Change change) implements CommandResult {}

    /**
     * Another command, or someone else's, was applied under the same id; this one changed nothing. Send it under an id of its own.
     *
     * @param change the journal's line that the other one led to
     */
    record CommandIdReused(Change change) implements CommandResult {}

    /**
     * The sender saw an older case, and what the command reads or writes has changed since. Look again, then send it as it should be now.
     *
     * @param head the revision of the last change
     * @param changed what has changed of it
     */
    record Stale(long head, Footprint.Overlap changed) implements CommandResult {}

    /**
     * It would alter what a host keeps in tables of its own, which are only read; nothing was written. Alter it there.
     *
     * @param source the id of the source
     * @param entries entries that the host keeps
     * @param kinds words of kinds of which the host says itself how complete they are
     */
    record KeptByHost(String source, List<EntryRef> entries, List<String> kinds) implements CommandResult {
        public KeptByHost {
            entries = List.copyOf(entries);
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * Others wrote to the case each time it was tried. Submit it again.
     *
     * @param head the revision of the last change
     */
    record Conflict(long head) implements CommandResult {}
}
