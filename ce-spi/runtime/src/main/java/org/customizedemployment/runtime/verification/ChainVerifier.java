package org.customizedemployment.runtime.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.store.CaseHead;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.ChangeChain;
import org.customizedemployment.spi.store.Page;
import org.jspecify.annotations.Nullable;

/** Works the chain of a case out again from the bytes and compares. Trusts no hash that the store keeps. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ChainVerifier {
    private static final int PAGE = 256;
    /** A case may be erased from while it is read; then it is read again. */
    private static final int ATTEMPTS = 5;

    private final CaseStore store;
    private final ChangeChain chain;

    public ChainVerifier(CaseStore store, ChangeChain chain) {
        this.store = store;
        this.chain = chain;
    }

    /**
     * @param noted a revision and the link that someone noted for it; null for none
     * @return empty if there is no such case
     */
    public Optional<Verification> verify(CaseId id, @Nullable Noted noted) {
        Optional<CaseHead> head = store.head(id);
        for (int attempt = 1; head.isPresent(); attempt++) {
            Verification result = verify(id, head.get().revision(), noted);
            Optional<CaseHead> now = store.head(id);
            if (result.isWhole() || now.equals(head) || attempt == ATTEMPTS) {
                return Optional.of(result);
            }
            head = now;
        }
        return Optional.empty();
    }

    private Verification verify(CaseId id, long head, @Nullable Noted noted) {
        List<Seen> lines = read(id);
        ChainWalk walk = new ChainWalk(id, lines);
        LongPredicate isThere = revision -> lines.stream().anyMatch(one -> one.revision() == revision);
        walk.walk(head);
        if (noted != null
                && walk.fits(noted.revision())
                && !walk.linkAt(noted.revision()).equals(noted.link())) {
            return walk.result(new ChainBreak(noted.revision(), ChainBreak.Kind.REWRITTEN));
        }
        if (noted != null && walk.isWhole() && !isThere.test(noted.revision())) {
            return walk.result(new ChainBreak(noted.revision(), ChainBreak.Kind.MISSING));
        }
        return walk.result(null);
    }

    private List<Seen> read(CaseId id) {
        List<Seen> lines = new ArrayList<>();
        long next = 0;
        Page<ChangeChain.Line> page;
        do {
            page = chain.lines(id, next, PAGE);
            for (ChangeChain.Line line : page.items()) {
                lines.add(new Seen(
                        line.header(), line.link(), Digest.of(line.change().getPayload())));
                next = line.header().revision() + 1;
            }
        } while (page.more() && !page.items().isEmpty());
        return lines;
    }

    /**
     * What someone noted of a chain.
     *
     * @param link what {@link Verification#link} said then
     */
    public record Noted(long revision, Digest link) {}

    /** A line without its bytes. */
    record Seen(ChangeChain.Header header, Digest link, Digest now) {
        long revision() {
            return header.revision();
        }
    }
}
