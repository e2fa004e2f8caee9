package org.customizedemployment.core.journal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.ErasedEntry;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.value.Digest;

/**
 * Takes what entries say out of the lines of a journal: of each version its kind, header and hash are left, and free text of commands about
 * it goes too. Who, when, revisions and decisions stay. Folding the lines left gives the same case file as before with the entries erased.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Erasure {
    /** What stands for a reason that went with the entry. */
    public static final String ERASED_TEXT = "-";

    private final Set<EntryId> ids;
    private final Function<Entry, Digest> digests;

    private Erasure(Set<EntryId> ids, Function<Entry, Digest> digests) {
        this.ids = new LinkedHashSet<>(ids);
        this.digests = digests;
    }

    /**
     * @param ids the entries
     * @param digests the hash of an entry as it is stored
     */
    public static Erasure of(Set<EntryId> ids, Function<Entry, Digest> digests) {
        return new Erasure(ids, digests);
    }

    /** The line with what is left; equal to the one given if it says nothing of the entries. */
    public Change apply(Change change) {
        Command command = change.command();
        return new Change(
                change.revision(),
                change.commandId(),
                change.recordedAt(),
                change.by(),
                change.effectiveOn(),
                command == null ? null : apply(command),
                change.effects().stream().map(this::apply).toList(),
                change.decision(),
                change.unknownMembers());
    }

    /** The command with what is left. */
    public Command apply(Command command) {
        if (command instanceof Command.Record it) {
            return new Command.Record(apply(it.entries()));
        } else if (command instanceof Command.Change it) {
            return new Command.Change(apply(it.entry()), it.from());
        } else if (command instanceof Command.Renegotiate it) {
            return new Command.Renegotiate(apply(it.agreement()));
        } else if (command instanceof Command.Correct it
                && ids.contains(it.wrong().id())) {
            Entry right = it.right();
            return new Command.Correct(it.wrong(), right == null ? null : apply(right), ERASED_TEXT);
        }
        return command;
    }

    private Effect apply(Effect effect) {
        if (effect instanceof Effect.Put put) {
            return new Effect.Put(apply(put.entry()));
        } else if (effect instanceof Effect.Imported it) {
            return apply(it);
        }
        return effect;
    }

    private Effect apply(Effect.Imported imported) {
        CaseFile file = imported.caseFile();
        List<Entry> left = new ArrayList<>(imported.erased());
        for (EntryId id : ids) {
            List<Entry> versions = file.versions(id);
            if (!versions.isEmpty()) {
                versions.forEach(version -> left.add(apply(version)));
                file = file.withErased(id, versions.get(0).type());
            }
        }
        return new Effect.Imported(file, imported.source(), imported.digest(), left);
    }

    private List<Entry> apply(List<Entry> entries) {
        List<Entry> left = new ArrayList<>(entries.size());
        entries.forEach(entry -> left.add(apply(entry)));
        return left;
    }

    private Entry apply(Entry entry) {
        return ids.contains(entry.id()) && !(entry instanceof ErasedEntry)
                ? ErasedEntry.of(entry, digests.apply(entry))
                : entry;
    }
}
