package org.customizedemployment.core.casefile;

import java.time.LocalDate;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.value.UnknownMembers;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/**
 * The part of a case file that is not entries.
 *
 * @param retired the last versions of entries that were retired and not recorded again
 */
record Standing(
        @Nullable ProcessPin process,
        @Nullable PhaseId focus,
        @Nullable LocalDate lastRecorded,
        int nextSequence,
        TreePMap<EntryId, Integer> retired,
        UnknownMembers unknown) {
    static final Standing NEW = new Standing(null, null, null, 0, TreePMap.empty(), UnknownMembers.none());

    Standing withFocus(ProcessPin newProcess, PhaseId newFocus) {
        return new Standing(newProcess, newFocus, lastRecorded, nextSequence, retired, unknown);
    }

    Standing withLastRecorded(LocalDate day) {
        return new Standing(process, focus, day, nextSequence, retired, unknown);
    }

    Standing withNextSequence(int next) {
        return new Standing(process, focus, lastRecorded, next, retired, unknown);
    }

    Standing withRetired(EntryRef entry) {
        return withRetired(retired.plus(entry.id(), entry.version()));
    }

    Standing withoutRetired(EntryId id) {
        return retired.containsKey(id) ? withRetired(retired.minus(id)) : this;
    }

    private Standing withRetired(TreePMap<EntryId, Integer> now) {
        return new Standing(process, focus, lastRecorded, nextSequence, now, unknown);
    }

    Standing withUnknown(UnknownMembers members) {
        return new Standing(process, focus, lastRecorded, nextSequence, retired, members);
    }
}
