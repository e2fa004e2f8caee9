package org.customizedemployment.runtime.keeping;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
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
import org.customizedemployment.runtime.result.LoadedCase;
import org.customizedemployment.runtime.store.CaseJournals;
import org.customizedemployment.runtime.validation.Input;
import org.customizedemployment.spi.store.AppendResult;

/** Cases out of the store and into it, with their journals. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CaseTransfer {
    private final CaseJournals journals;

    public CaseTransfer(CaseJournals journals) {
        this.journals = journals;
    }

    public CaseDocument export(CaseId id) {
        List<Change> changes = journals.changes(id);
        if (changes.isEmpty()) {
            throw new CeException(RuntimeError.NO_SUCH_CASE, "the store has no case of that id");
        }
        Replay replay = Replay.of(id);
        changes.forEach(replay::add);
        return new CaseDocument(replay.toCaseFile(), changes);
    }

    public static Input[] inputs(CaseDocument document, String source, CaseContext context) {
        List<Input> inputs = new ArrayList<>();
        inputs.add(new Input("document", "/case", document.caseFile()));
        for (int i = 0; i < document.journal().size(); i++) {
            inputs.add(new Input("document", "/journal/" + i, document.journal().get(i)));
        }
        inputs.add(Input.word("source", source));
        inputs.add(Input.of(context.references()));
        return inputs.toArray(new Input[0]);
    }

    public LoadedCase take(CaseDocument document, String source, CaseContext context) {
        CaseId id = document.caseFile().getId();
        List<Change> changes = document.journal().isEmpty()
                ? List.of(imported(document.caseFile(), source, context))
                : document.journal();
        // Everything is looked at before anything is written.
        Replay replay = document.journal().isEmpty() ? replay(id, changes) : replayed(document);
        append(id, changes);
        return new LoadedCase(replay.toCaseFile(), replay.getRevision());
    }

    private static Replay replay(CaseId id, List<Change> changes) {
        Replay replay = Replay.of(id);
        changes.forEach(replay::add);
        return replay;
    }

    /** Where a journal leads to; it has to be the case that it came with. */
    public static Replay replayed(CaseDocument document) {
        CaseFile file = document.caseFile();
        Replay replay = replay(file.getId(), document.journal());
        CaseFile replayed = replay.toCaseFile().withUnknownMembers(file.getUnknownMembers());
        if (!replayed.equals(file)) {
            throw new CeException(
                    RuntimeError.IMPORT_MISMATCH,
                    "the journal leads to another case: " + replayed.size() + " entries, the case has " + file.size());
        }
        return replay;
    }

    /**
     * An import that broke off can be sent again: what is there already is passed over, the rest is appended in one piece. Where someone else was faster it is
     * looked at again, as two may take in the same.
     */
    private void append(CaseId id, List<Change> changes) {
        int looked = -1;
        List<Change> present;
        do {
            present = journals.changes(id);
            int same = Math.min(present.size(), changes.size());
            if (present.size() == looked || !present.subList(0, same).equals(changes.subList(0, same))) {
                throw exists(
                        present.isEmpty() ? 0 : present.get(present.size() - 1).revision());
            }
            looked = present.size();
        } while (!isAppended(id, changes.subList(Math.min(looked, changes.size()), changes.size())));
    }

    /** A store takes the import that a case began with alone. */
    private boolean isAppended(CaseId id, List<Change> rest) {
        int alone = !rest.isEmpty() && rest.get(0).revision() == 0 ? 1 : 0;
        return isTaken(id, rest.subList(0, alone)) && isTaken(id, rest.subList(alone, rest.size()));
    }

    private boolean isTaken(CaseId id, List<Change> changes) {
        return changes.isEmpty() || journals.appendAll(id, changes) instanceof AppendResult.Appended;
    }

    private static CeException exists(long head) {
        return new CeException(RuntimeError.CASE_EXISTS, "the store has another case of that id, at revision " + head);
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
                List.of(Effect.Imported.of(file, source, digest)),
                null,
                null);
    }
}
