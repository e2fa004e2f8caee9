package org.customizedemployment.runtime.verification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.store.ChangeChain;
import org.jspecify.annotations.Nullable;

/** One walk along the lines of a case, from the first on. */
final class ChainWalk {
    private final CaseId id;
    private final List<ChainVerifier.Seen> lines;
    private final Map<Long, Digest> left = new HashMap<>();
    private final Map<Long, Digest> links = new HashMap<>();
    private @Nullable ChainBreak broken;

    ChainWalk(CaseId id, List<ChainVerifier.Seen> lines) {
        this.id = id;
        this.lines = lines;
        // The last erasing says what is left.
        for (ChainVerifier.Seen line : lines) {
            line.header().left().forEach(one -> left.put(one.revision(), one.digest()));
        }
    }

    void walk(long head) {
        Digest before = null;
        // A case begins with its first change, or with an import at revision 0.
        long next = lines.isEmpty() || lines.get(0).revision() != 0 ? 1 : 0;
        for (ChainVerifier.Seen line : lines) {
            if (line.revision() != next) {
                broken = new ChainBreak(next, ChainBreak.Kind.MISSING);
                return;
            }
            Digest link = ChangeChain.link(before, id, line.header());
            if (!link.equals(line.link()) || !line.now().equals(expected(line))) {
                broken = new ChainBreak(next, kind(before, line));
                return;
            }
            if (line.revision() > head) {
                broken = new ChainBreak(next, ChainBreak.Kind.ADDED);
                return;
            }
            links.put(next, link);
            before = link;
            next++;
        }
        if (lines.isEmpty() && head == 0) {
            next = 0; // an import was all there was
        }
        if (next <= head) {
            broken = new ChainBreak(next, ChainBreak.Kind.MISSING);
        }
    }

    private Digest expected(ChainVerifier.Seen line) {
        return left.getOrDefault(line.revision(), line.header().payload());
    }

    /** Moved, if what belongs there stands elsewhere. */
    private ChainBreak.Kind kind(@Nullable Digest before, ChainVerifier.Seen here) {
        for (ChainVerifier.Seen other : lines) {
            ChangeChain.Header moved = new ChangeChain.Header(
                    here.revision(),
                    other.header().key(),
                    other.header().payload(),
                    other.header().left());
            boolean isLine = ChangeChain.link(before, id, moved).equals(other.link());
            boolean isPayload = other.now().equals(expected(here));
            if (other.revision() != here.revision() && (isLine || isPayload)) {
                return ChainBreak.Kind.REORDERED;
            }
        }
        return ChainBreak.Kind.ALTERED;
    }

    boolean isWhole() {
        return broken == null;
    }

    boolean fits(long revision) {
        return links.containsKey(revision);
    }

    Digest linkAt(long revision) {
        return Objects.requireNonNull(links.get(revision));
    }

    /**
     * @param instead a break that only someone else's note shows; null for what the walk found
     */
    Verification result(@Nullable ChainBreak instead) {
        Optional<Long> last = links.keySet().stream().max(Long::compare);
        return new Verification(
                id, last, last.map(links::get), Optional.ofNullable(instead == null ? broken : instead));
    }
}
