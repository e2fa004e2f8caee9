package org.customizedemployment.core.process.command;

import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.journal.Change;

/** What became of a command. A refusal is a value, not an exception. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public sealed interface CommandOutcome {
    /** Why; also of an accepted command. */
    Decision decision();

    /**
     * It was accepted.
     *
     * @param caseFile the case file after it
     * @param change the journal's next line; its revision is the next after the one given
     * @param decision why, and what it was flagged with
     */
    record Accepted(CaseFile caseFile, Change change, Decision decision) implements CommandOutcome {}

    /**
     * It was refused; nothing changed.
     *
     * @param decision everything that stands in the way
     */
    record Rejected(Decision decision) implements CommandOutcome {}
}
