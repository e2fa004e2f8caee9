package org.customizedemployment.runtime.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.Change;
import org.customizedemployment.core.journal.Effect;
import org.customizedemployment.core.value.Digest;

/** Which content the documents of a journal cite: those that are erased, and those that stay. */
final class CitedContent {
    private final Set<EntryId> erased;
    private final Set<Digest> byErased = new LinkedHashSet<>();
    private final Set<Digest> byOthers = new LinkedHashSet<>();

    CitedContent(Set<EntryId> erased) {
        this.erased = erased;
    }

    void look(Change change) {
        for (Effect effect : change.effects()) {
            if (effect instanceof Effect.Put put) {
                look(put.entry());
            } else if (effect instanceof Effect.Imported imported) {
                imported.caseFile().allVersions().forEach(this::look);
            }
        }
    }

    private void look(Entry entry) {
        if (entry instanceof DocumentRecord document) {
            document.getContent().ifPresent(erased.contains(entry.id()) ? byErased::add : byOthers::add);
        }
    }

    /** What no entry cites that stays. */
    List<Digest> byErasedOnly() {
        return byErased.stream().filter(one -> !byOthers.contains(one)).toList();
    }
}
