package org.customizedemployment.tck.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.spi.source.CaseSource;
import org.customizedemployment.spi.source.SourcedCase;
import org.customizedemployment.spi.store.Page;

/** What the clauses share: the source that is to be proved, and the tables that it reads. */
interface SourceClauses {
    int MANY = 1_000;

    /** The same one all through a clause. */
    CaseSource source();

    TheirRows theirs();

    /** All cases, in pages of that size. */
    default List<SourcedCase> paged(int size) {
        List<SourcedCase> all = new ArrayList<>();
        Page<SourcedCase> page;
        do {
            page = source().scan(all.isEmpty() ? null : all.get(all.size() - 1).id(), size);
            assertThat(page.items().size()).as("a page of at most %d", size).isLessThanOrEqualTo(size);
            assertThat(page.items().isEmpty() && page.more())
                    .as("an empty page before the last")
                    .isFalse();
            all.addAll(page.items());
        } while (page.more() && all.size() < MANY);
        return all;
    }

    default List<SourcedCase> whole() {
        List<SourcedCase> all = paged(MANY);
        assertThat(all).as("three cases or more to try it with").hasSizeGreaterThanOrEqualTo(3);
        return all;
    }

    static List<CaseId> ids(List<SourcedCase> cases) {
        return cases.stream().map(SourcedCase::id).toList();
    }
}
