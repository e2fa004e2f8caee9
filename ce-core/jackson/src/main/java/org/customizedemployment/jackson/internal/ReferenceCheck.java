package org.customizedemployment.jackson.internal;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.jackson.problem.DanglingReference;

/** Entries that point to nothing, or to something else than they must. */
public final class ReferenceCheck {
    private ReferenceCheck() {}

    /** All references of a case to entries that it does not have, or that are of another kind than they must be, in the order of its entries. */
    public static List<DanglingReference> dangling(CaseFile file) {
        List<DanglingReference> dangling = new ArrayList<>();
        for (Entry entry : file.allEntries()) {
            for (EntryPointer pointer : entry.allPointers()) {
                boolean there = file.find(pointer.id())
                        .filter(one -> pointer.mayLeadTo(one.type().getKind()))
                        .isPresent();
                if (!there) {
                    dangling.add(new DanglingReference(entry.toRef(), pointer.id()));
                }
            }
        }
        return dangling;
    }
}
