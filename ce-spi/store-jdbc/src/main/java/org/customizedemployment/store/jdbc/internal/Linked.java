package org.customizedemployment.store.jdbc.internal;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.store.ChangeChain;
import org.customizedemployment.spi.store.StoredChange;
import org.jspecify.annotations.Nullable;

/** A change that is about to be appended, with its place in the chain. */
record Linked(ChangeChain.Header header, Digest link, StoredChange change) {
    static List<Linked> all(@Nullable Digest before, CaseId id, CommandId key, List<StoredChange> changes) {
        List<Linked> lines = new ArrayList<>(changes.size());
        Digest last = before;
        for (StoredChange change : changes) {
            Linked next = of(last, id, ChangeChain.Header.of(change, key), change);
            lines.add(next);
            last = next.link();
        }
        return lines;
    }

    static Linked of(@Nullable Digest before, CaseId id, ChangeChain.Header header, StoredChange change) {
        return new Linked(header, ChangeChain.link(before, id, header), change);
    }
}
