package org.customizedemployment.tck.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.spi.store.CaseStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every {@link CaseStore} must do, as tests. A store proves itself with a subclass:
 *
 * <pre>{@code
 * final class OurStoreTest extends CaseStoreContract {
 *     @Override
 *     protected CaseStore open(Path directory) {
 *         return OurStore.open(directory.resolve("cases.db"));
 *     }
 * }
 * }</pre>
 *
 * <p>The clauses are grouped by concern: journal, revisions, retries, exactness, paging of cases, snapshots, erasing, durability,
 * concurrency, batches; and of the optional parts chain, feed and attachments.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class CaseStoreContract
        implements JournalClauses,
                RevisionClauses,
                RetryClauses,
                ExactnessClauses,
                ScanClauses,
                SnapshotClauses,
                ErasureClauses,
                DurabilityClauses,
                ConcurrencyClauses,
                BatchClauses,
                PartClauses,
                ChainClauses,
                FeedClauses,
                AttachmentClauses {
    @TempDir
    @Nullable
    Path directory;

    private final List<CaseStore> opened = new ArrayList<>();
    private @Nullable CaseStore current;

    protected CaseStoreContract() {}

    /**
     * Opens the store that is to be proved.
     *
     * @param directory empty at first; the same directory again means: the same store, opened again after it was closed
     */
    protected abstract CaseStore open(Path directory);

    /** Whether what was appended outlives {@code close}. Only a store for tests and trials says no; the clauses of durability then do not apply. */
    @Override
    public boolean isDurable() {
        return true;
    }

    /** The optional parts that the store has; the clauses of others do not apply. */
    @Override
    public Set<StorePart> parts() {
        return EnumSet.allOf(StorePart.class);
    }

    /** The store of this test, opened when first asked for. */
    @Override
    public final CaseStore store() {
        CaseStore store = current;
        return store == null ? openAgain() : store;
    }

    /** Closes the store and opens it again. */
    @Override
    public final CaseStore reopened() {
        store().close();
        return openAgain();
    }

    private CaseStore openAgain() {
        Path place = directory;
        if (place == null) {
            throw new IllegalStateException("run by JUnit only, which gives a directory");
        }
        CaseStore store = open(place);
        opened.add(store);
        current = store;
        return store;
    }

    @AfterEach
    final void closeAll() {
        opened.forEach(CaseStore::close);
    }
}
