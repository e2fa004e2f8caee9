package org.customizedemployment.jackson.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.jackson.problem.DanglingReference;

/** Entries that point to nothing, or to something else than they must. */
public final class ReferenceCheck {
    private ReferenceCheck() {}

    /** All references of a case to entries that it does not have, or that are of another kind than they must be, in the order of its versions. */
    public static List<DanglingReference> dangling(CaseFile file) {
        List<DanglingReference> dangling = new ArrayList<>();
        for (Entry entry : file.allVersions()) {
            for (EntryPointer pointer : entry.allPointers()) {
                boolean there =
                        kind(file, pointer.id()).filter(pointer::mayLeadTo).isPresent();
                if (!there) {
                    dangling.add(new DanglingReference(entry.toRef(), pointer.id()));
                }
            }
        }
        return dangling;
    }

    /** What was erased can still be pointed to: that it was there is known, and of which kind. */
    private static Optional<String> kind(CaseFile file, EntryId id) {
        return file.find(id)
                .map(Entry::type)
                .map(EntryType::getKind)
                .or(() -> Optional.ofNullable(file.erased().get(id)).map(EntryType::getKind));
    }
}
