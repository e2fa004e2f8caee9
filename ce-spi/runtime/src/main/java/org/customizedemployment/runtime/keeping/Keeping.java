package org.customizedemployment.runtime.keeping;

import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.runtime.store.CaseJournals;
import org.customizedemployment.runtime.verification.ChainVerifier;
import org.customizedemployment.runtime.verification.Verification;
import org.customizedemployment.spi.store.CaseStore;
import org.jspecify.annotations.Nullable;

/** How the store keeps its cases. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Keeping {
    private final CaseStore store;
    private final CaseJournals journals;

    public Keeping(CaseStore store, CaseJournals journals) {
        this.store = store;
        this.journals = journals;
    }

    public Verification verify(CaseId id, ChainVerifier.@Nullable Noted noted) {
        return verifier()
                .verify(id, noted)
                .orElseThrow(() -> new CeException(RuntimeError.NO_SUCH_CASE, "the store has no case of that id"));
    }

    public Stream<Verification> verifyAll() {
        ChainVerifier verifier = verifier();
        return journals.heads().flatMap(head -> verifier.verify(head.id(), null).stream());
    }

    private ChainVerifier verifier() {
        return new ChainVerifier(
                store,
                store.chain()
                        .orElseThrow(() -> new CeException(RuntimeError.NO_CHAIN, "the store keeps no hash chain")));
    }
}
