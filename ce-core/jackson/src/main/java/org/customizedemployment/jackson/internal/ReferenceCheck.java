package org.customizedemployment.jackson.internal;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.jackson.problem.DanglingReference;

/** Entries that point to nothing. */
public final class ReferenceCheck {
    private ReferenceCheck() {}

    /** All references of a case to entries that it does not have, in the order of its entries. */
    public static List<DanglingReference> dangling(CaseFile file) {
        List<DanglingReference> dangling = new ArrayList<>();
        for (Entry entry : file.allEntries()) {
            for (EntryId id : of(entry)) {
                if (file.find(id).isEmpty()) {
                    dangling.add(new DanglingReference(entry.toRef(), id));
                }
            }
        }
        return dangling;
    }

    /** What an entry points to, the activity that it was learned in among them. */
    static List<EntryId> of(Entry entry) {
        List<EntryId> ids = new ArrayList<>(entry.refersTo());
        EntryId learnedIn = entry.getHeader().provenance().activity();
        if (learnedIn != null) {
            ids.add(learnedIn);
        }
        return ids;
    }
}
