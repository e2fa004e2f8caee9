package org.customizedemployment.core.journal;

import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.id.CaseId;

/** Folds the effects of a journal into the case file. It needs no pack, process or clock, and is linear in the number of effects. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Replay {
    /** Before the first change, which may be an import with revision 0. */
    private static final long NONE = -1;

    private final CaseId id;
    private CaseFileBuilder builder;
    private long last;

    private Replay(CaseId id, CaseFileBuilder builder, long last) {
        this.id = id;
        this.builder = builder;
        this.last = last;
    }

    /** From the beginning. */
    public static Replay of(CaseId id) {
        return new Replay(id, CaseFile.builder(id), NONE);
    }

    /** From a snapshot taken after that revision. */
    public static Replay from(CaseFile snapshot, long revision) {
        return new Replay(snapshot.getId(), snapshot.toBuilder(), revision);
    }

    /** What a change makes of a case file, without building up anything. */
    public static CaseFile apply(CaseFile before, Change change) {
        return apply(before, change.effects(), change.recordedAt().getDate());
    }

    /** What effects that are recorded on that day make of a case file. */
    public static CaseFile apply(CaseFile before, List<Effect> effects, LocalDate recordedOn) {
        CaseFile after = before;
        for (Effect effect : effects) {
            after = apply(after, effect);
        }
        return after.recordedOn(recordedOn);
    }

    /**
     * Adds the next change.
     *
     * @throws CeException if its revision does not follow
     */
    public Replay add(Change change) {
        boolean follows = last == NONE ? change.revision() <= 1 : change.revision() == last + 1;
        if (!follows) {
            throw new CeException(CoreError.JOURNAL_GAP, "revision " + change.revision() + " after " + getRevision());
        }
        last = change.revision();
        for (Effect effect : change.effects()) {
            add(effect);
        }
        builder.recordedOn(change.recordedAt().getDate());
        return this;
    }

    public CaseFile toCaseFile() {
        return builder.build();
    }

    /** The revision of the last change added; 0 if none was. */
    public long getRevision() {
        return Math.max(0, last);
    }

    private void add(Effect effect) {
        if (effect instanceof Effect.Put put) {
            builder.put(put.entry());
        } else if (effect instanceof Effect.Retire retire) {
            builder.retire(retire.entry());
        } else if (effect instanceof Effect.Erased erased) {
            erased.entries().forEach(one -> builder.erase(one.id(), EntryTypes.orUnknown(one.kind()), erased.on()));
        } else if (effect instanceof Effect.Moved moved) {
            builder.focus(moved.process(), moved.to());
        } else if (effect instanceof Effect.Covered covered) {
            builder.coverage(EntryTypes.orUnknown(covered.entryKind()), covered.coverage());
        } else if (effect instanceof Effect.Imported imported) {
            builder = imported(id, imported).toBuilder();
        }
    }

    private static CaseFile apply(CaseFile file, Effect effect) {
        if (effect instanceof Effect.Put put) {
            return file.with(put.entry());
        } else if (effect instanceof Effect.Retire retire) {
            return file.withRetired(retire.entry());
        } else if (effect instanceof Effect.Erased erased) {
            CaseFile after = file;
            for (Effect.Erased.Mark one : erased.entries()) {
                after = after.withErased(one.id(), EntryTypes.orUnknown(one.kind()), erased.on());
            }
            return after;
        } else if (effect instanceof Effect.Moved moved) {
            return file.withFocus(moved.process(), moved.to());
        } else if (effect instanceof Effect.Covered covered) {
            return file.withCoverage(EntryTypes.orUnknown(covered.entryKind()), covered.coverage());
        } else if (effect instanceof Effect.Imported imported) {
            return imported(file.getId(), imported);
        }
        return file;
    }

    private static CaseFile imported(CaseId id, Effect.Imported imported) {
        if (!imported.caseFile().getId().equals(id)) {
            throw new CeException(CoreError.JOURNAL_GAP, "the import is of another case");
        }
        return imported.caseFile();
    }
}
