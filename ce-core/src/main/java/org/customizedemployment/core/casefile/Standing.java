package org.customizedemployment.core.casefile;

import java.time.LocalDate;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.value.UnknownMembers;
import org.jspecify.annotations.Nullable;

/** The part of a case file that is not entries. */
record Standing(
        @Nullable ProcessPin process,
        @Nullable PhaseId focus,
        @Nullable LocalDate lastRecorded,
        UnknownMembers unknown) {
    static final Standing NEW = new Standing(null, null, null, UnknownMembers.none());

    Standing withFocus(ProcessPin newProcess, PhaseId newFocus) {
        return new Standing(newProcess, newFocus, lastRecorded, unknown);
    }

    Standing withLastRecorded(LocalDate day) {
        return new Standing(process, focus, day, unknown);
    }

    Standing withUnknown(UnknownMembers members) {
        return new Standing(process, focus, lastRecorded, members);
    }
}
