package org.customizedemployment.runtime;

import java.util.List;
import java.util.stream.Stream;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.runtime.verification.ChainVerifier;
import org.customizedemployment.runtime.verification.Verification;
import org.customizedemployment.spi.store.CaseHead;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.Page;
import org.jspecify.annotations.Nullable;

/** How the store keeps its cases. */
final class Keeping {
    private static final int PAGE = 256;

    private final CaseStore store;

    Keeping(CaseStore store) {
        this.store = store;
    }

    Verification verify(CaseId id, ChainVerifier.@Nullable Noted noted) {
        return verifier()
                .verify(id, noted)
                .orElseThrow(() -> new CeException(RuntimeError.NO_SUCH_CASE, "the store has no case of that id"));
    }

    Stream<Verification> verifyAll() {
        ChainVerifier verifier = verifier();
        return Stream.iterate(store.scan(null, PAGE), page -> !page.items().isEmpty(), this::next)
                .flatMap(page -> page.items().stream())
                .flatMap(head -> verifier.verify(head.id(), null).stream());
    }

    private Page<CaseHead> next(Page<CaseHead> page) {
        List<CaseHead> items = page.items();
        return page.more() ? store.scan(items.get(items.size() - 1).id(), PAGE) : new Page<>(List.of(), false);
    }

    private ChainVerifier verifier() {
        return new ChainVerifier(
                store,
                store.chain()
                        .orElseThrow(() -> new CeException(RuntimeError.NO_CHAIN, "the store keeps no hash chain")));
    }
}
