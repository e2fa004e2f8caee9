package org.customizedemployment.spi.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.spi.plugin.Provider;
import org.customizedemployment.spi.store.Page;
import org.jspecify.annotations.Nullable;

/**
 * A host's own tables, read as case files. It only reads; whatever is written goes into a store beside it. It hands over what the tables
 * say and no more: what they do not hold is <em>not supplied</em>, and a row that can't be read is told as a {@link SourceProblem} of its case,
 * so that it hides neither the other rows nor the other cases. Implemented by hosts, best with {@link CaseReading}; thread-safe; proved by
 * {@code CaseSourceContract} of {@code ce-tck}.
 *
 * <pre>{@code
 * try (Stream<SourcedCase> cases = source.all()) {
 *     cases.forEach(one -> one.problems().forEach(problem -> log.log(Level.WARNING, problem.toString())));
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface CaseSource extends Provider, AutoCloseable {
    /**
     * What it supplies at best, kind by kind, in any order; the same as long as it is open. A case may say less and never more, and holds no
     * entry of a kind that is not here.
     */
    List<Supply> getSupplies();

    /**
     * A page of cases in an order of the source's own, the same every time. Cases that come while paging may or may not be in later pages;
     * none is given twice.
     *
     * @param after the last id of the page before, which may have gone since; null for the first page
     * @param max the most cases wanted, 1 or more
     */
    Page<SourcedCase> scan(@Nullable CaseId after, int max);

    /** The case with that id, as a page would give it; empty if the source has none. */
    Optional<SourcedCase> find(CaseId id);

    /** All cases, page by page as they are asked for, so that a large caseload never is in memory at once. */
    default Stream<SourcedCase> all() {
        return SourcePages.of(this);
    }

    /** Lets go of what it holds itself; a connection pool of the host stays the host's. */
    @Override
    default void close() {}
}
