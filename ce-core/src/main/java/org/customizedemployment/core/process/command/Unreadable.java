package org.customizedemployment.core.process.command;

import java.util.Optional;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.ErasedEntry;
import org.customizedemployment.core.entry.OpaqueEntry;
import org.customizedemployment.core.reason.Reason;

/** Entries that no command may bring, as nothing could be checked: what is left of an erased one, and a known kind in a newer format. */
final class Unreadable {
    private Unreadable() {}

    static Optional<RuleFinding> problem(Entry entry) {
        if (entry instanceof ErasedEntry) {
            return Optional.of(Problems.of(
                    Reason.of("core.erased-given").withCode("entry", entry.id().value())));
        }
        boolean newer = entry instanceof OpaqueEntry
                && EntryTypes.find(entry.type().getKind()).isPresent();
        return newer
                ? Optional.of(Problems.of(Reason.of("core.newer-format")
                        .withCode("entry", entry.id().value())
                        .withCode("kind", entry.type().getKind())))
                : Optional.empty();
    }
}
