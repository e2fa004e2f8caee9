package org.customizedemployment.runtime.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.store.ChangeChain;
import org.customizedemployment.spi.store.StoredChange;

/**
 * The hash chain of a case in memory. Nobody can alter what is there, so it is worked out only when someone asks, or before bytes are erased. For the one
 * thread that holds the journal.
 */
final class MemoryChain {
    private final List<CommandId> keys = new ArrayList<>();
    private final Map<Integer, List<ChangeChain.Left>> left = new HashMap<>();
    private final List<ChangeChain.Header> headers = new ArrayList<>();
    private final List<Digest> links = new ArrayList<>();

    void add(CommandId key) {
        keys.add(key);
    }

    /** Before the bytes are replaced and the change that erases is added. */
    void erase(CaseId id, List<StoredChange> changes, List<StoredChange> what) {
        workOut(id, changes);
        left.put(
                changes.size(),
                what.stream()
                        .map(one -> new ChangeChain.Left(one.getRevision(), Digest.of(one.getPayload())))
                        .sorted(Comparator.comparingLong(ChangeChain.Left::revision))
                        .toList());
    }

    List<ChangeChain.Line> lines(CaseId id, List<StoredChange> changes) {
        workOut(id, changes);
        List<ChangeChain.Line> lines = new ArrayList<>(links.size());
        for (int i = 0; i < links.size(); i++) {
            lines.add(new ChangeChain.Line(headers.get(i), links.get(i), changes.get(i)));
        }
        return lines;
    }

    private void workOut(CaseId id, List<StoredChange> changes) {
        for (int i = links.size(); i < changes.size(); i++) {
            ChangeChain.Header plain = ChangeChain.Header.of(changes.get(i), keys.get(i));
            ChangeChain.Header header = new ChangeChain.Header(
                    plain.revision(), keys.get(i), plain.payload(), left.getOrDefault(i, List.of()));
            headers.add(header);
            links.add(ChangeChain.link(i == 0 ? null : links.get(i - 1), id, header));
        }
    }
}
