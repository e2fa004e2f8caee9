package org.customizedemployment.runtime.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.store.ChangeChain;
import org.customizedemployment.spi.store.StoredChange;

/**
 * The hash chain of a case in memory. Nobody can alter what is there, so it is worked out only when someone asks, or before bytes are erased. For the one
 * thread that holds the journal.
 */
final class MemoryChain {
    private final CaseId id;
    private final MemoryLines lines;
    private final Map<Integer, List<ChangeChain.Left>> left = new HashMap<>();
    private final List<ChangeChain.Header> headers = new ArrayList<>();
    private final List<Digest> links = new ArrayList<>();

    MemoryChain(CaseId id, MemoryLines lines) {
        this.id = id;
        this.lines = lines;
    }

    /** Before the bytes are replaced and the change that erases is added. */
    void erase(List<StoredChange> what) {
        workOut();
        left.put(
                lines.size(),
                what.stream()
                        .map(one -> new ChangeChain.Left(one.getRevision(), Digest.of(one.getPayload())))
                        .sorted(Comparator.comparingLong(ChangeChain.Left::revision))
                        .toList());
    }

    /** Those from one place up to another. */
    List<ChangeChain.Line> lines(int from, int to) {
        workOut();
        List<ChangeChain.Line> some = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            some.add(new ChangeChain.Line(headers.get(i), links.get(i), lines.change(i)));
        }
        return some;
    }

    private void workOut() {
        for (int i = links.size(); i < lines.size(); i++) {
            ChangeChain.Header plain = ChangeChain.Header.of(lines.change(i), lines.key(i));
            ChangeChain.Header header = new ChangeChain.Header(
                    plain.revision(), lines.key(i), plain.payload(), left.getOrDefault(i, List.of()));
            headers.add(header);
            links.add(ChangeChain.link(i == 0 ? null : links.get(i - 1), id, header));
        }
    }
}
