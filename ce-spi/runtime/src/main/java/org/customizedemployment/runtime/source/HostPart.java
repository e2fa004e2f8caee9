package org.customizedemployment.runtime.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Effect;
import org.customizedemployment.core.journal.Replay;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.runtime.error.RuntimeError;

/**
 * What a host's tables say of a case today.
 *
 * @param source the id of the source
 * @param caseFile that part alone
 * @param digest of its canonical bytes
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record HostPart(String source, CaseFile caseFile, Digest digest) {
    /** The case as it stands: what was written here, laid over what the host's tables say. */
    CaseFile under(List<Change> written) {
        Replay replay = Replay.from(caseFile, 0);
        for (Change change : written) {
            if (seenBy(change).isEmpty()) {
                throw new CeException(
                        RuntimeError.KEPT_TWICE, "the store has a journal of a case of source '" + source + "'");
            }
            List<EntryRef> both = altered(change).entries();
            if (!both.isEmpty()) {
                throw new CeException(
                        RuntimeError.KEPT_TWICE,
                        "source '" + source + "' now has " + both.size() + " entries under ids that were given here");
            }
            replay.add(change);
        }
        // What the host supplies it vouches for itself, whatever was said here before it did.
        CaseFile merged = replay.toCaseFile();
        for (var declared : caseFile.declaredCoverage().entrySet()) {
            merged = merged.withCoverage(declared.getKey(), declared.getValue());
        }
        return merged;
    }

    /** What of the host's a change would alter. */
    Alteration altered(Change change) {
        List<EntryRef> entries = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        for (Effect effect : change.effects()) {
            if (effect instanceof Effect.Put put && isTheirs(put.entry().id())) {
                entries.add(put.entry().toRef());
            } else if (effect instanceof Effect.Retire retire
                    && isTheirs(retire.entry().id())) {
                entries.add(retire.entry());
            } else if (effect instanceof Effect.Erased erased) {
                erased.entries().stream()
                        .filter(one -> isTheirs(one.id()))
                        .forEach(one -> entries.add(new EntryRef(one.id(), 1)));
            } else if (effect instanceof Effect.Covered covered && isTheirs(covered.entryKind())) {
                kinds.add(covered.entryKind());
            }
        }
        return new Alteration(entries, kinds);
    }

    private boolean isTheirs(EntryId id) {
        return caseFile.find(id).isPresent();
    }

    private boolean isTheirs(String kind) {
        return caseFile.declaredCoverage().containsKey(EntryTypes.orUnknown(kind));
    }

    /** The change, saying what was seen. */
    Change seen(Change change) {
        List<Effect> effects = new ArrayList<>(List.of(new Effect.Seen(source, digest)));
        effects.addAll(change.effects());
        return new Change(
                change.revision(),
                change.commandId(),
                change.recordedAt(),
                change.by(),
                change.effectiveOn(),
                change.command(),
                effects,
                change.decision(),
                change.unknownMembers());
    }

    /** What a change says was seen; empty if it is of a case that is kept here. */
    static Optional<Effect.Seen> seenBy(Change change) {
        return change.effects().stream()
                .filter(Effect.Seen.class::isInstance)
                .map(Effect.Seen.class::cast)
                .findFirst();
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "HostPart{" + source + ", " + caseFile.size() + " entries}";
    }
}
