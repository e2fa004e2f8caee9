package org.customizedemployment.runtime;

import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Effect;
import org.customizedemployment.core.journal.Replay;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.runtime.store.CaseJournals;
import org.customizedemployment.spi.store.AppendResult;

/** Cases out of the store and into it, with their journals. */
final class CaseTransfer {
    private final CaseJournals journals;

    CaseTransfer(CaseJournals journals) {
        this.journals = journals;
    }

    CaseDocument export(CaseId id) {
        List<Change> changes = journals.changes(id);
        if (changes.isEmpty()) {
            throw new CeException(RuntimeError.NO_SUCH_CASE, "the store has no case of that id");
        }
        Replay replay = Replay.of(id);
        changes.forEach(replay::add);
        return new CaseDocument(replay.toCaseFile(), changes);
    }

    LoadedCase take(CaseDocument document, String source, CaseContext context) {
        CaseId id = document.caseFile().getId();
        List<Change> changes = document.journal().isEmpty()
                ? List.of(imported(document.caseFile(), source, context))
                : document.journal();
        // Everything is looked at before anything is written.
        Replay replay = Replay.of(id);
        changes.forEach(replay::add);
        for (Change change : changes) {
            append(id, change);
        }
        return new LoadedCase(replay.toCaseFile(), replay.getRevision());
    }

    /** An import that broke off can be sent again: what is there already is passed over. */
    private void append(CaseId id, Change change) {
        AppendResult result = journals.append(id, change);
        boolean there = result instanceof AppendResult.Appended
                || (result instanceof AppendResult.AlreadyApplied already
                        && already.revision() == change.revision()
                        && journals.change(id, already.revision()).equals(change));
        if (!there) {
            throw new CeException(
                    RuntimeError.CASE_EXISTS,
                    "the store has another case of that id, at revision " + result.head() + ", import stopped at "
                            + change.revision());
        }
    }

    private static Change imported(CaseFile file, String source, CaseContext context) {
        Digest digest = Digest.of(CaseJson.standard().write(file));
        return new Change(
                0,
                context.commandId(),
                context.recordedAt(),
                context.by(),
                null,
                null,
                List.of(new Effect.Imported(file, source, digest)),
                null,
                null);
    }
}
