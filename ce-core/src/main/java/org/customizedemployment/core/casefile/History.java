package org.customizedemployment.core.casefile;

import java.util.List;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.EntryId;
import org.pcollections.TreePMap;

/**
 * The versions behind those that a case file shows. Most entries have one version, so most are not here.
 *
 * @param earlier versions that stand but are not the current one, in the order of {@link Versions}; never an empty list
 * @param retired the highest version of an entry that was retired, where no later one stands
 */
record History(TreePMap<EntryId, List<Entry>> earlier, TreePMap<EntryId, Integer> retired) {
    static final History NONE = new History(TreePMap.empty(), TreePMap.empty());

    List<Entry> before(EntryId id) {
        return earlier.getOrDefault(id, List.of());
    }

    /** With these versions before the current one. */
    History withEarlier(EntryId id, List<Entry> versions) {
        if (versions.isEmpty()) {
            return earlier.containsKey(id) ? new History(earlier.minus(id), retired) : this;
        }
        return new History(earlier.plus(id, versions), retired);
    }

    /** That version is used up: no other value may be cited as it. */
    History withRetired(EntryRef ref) {
        int last = Math.max(ref.version(), retired.getOrDefault(ref.id(), 0));
        return new History(earlier, retired.plus(ref.id(), last));
    }

    /** A version stands; the mark of a lower one is no longer needed. */
    History withStanding(EntryRef ref) {
        Integer last = retired.get(ref.id());
        return last != null && last <= ref.version() ? new History(earlier, retired.minus(ref.id())) : this;
    }

    /** Without any trace of that entry. */
    History without(EntryId id) {
        return earlier.containsKey(id) || retired.containsKey(id)
                ? new History(earlier.minus(id), retired.minus(id))
                : this;
    }
}
