package org.customizedemployment.tck.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.source.SourcedCase;
import org.junit.jupiter.api.Test;

/** Each case once, whole, and the same however it is asked for. */
interface CaseloadClauses extends SourceClauses {
    @Test
    default void it_says_that_it_is_a_source_of_cases() {
        assertThat(source().getDescriptor().kind()).isEqualTo(ProviderKind.SOURCE);
    }

    @Test
    default void every_case_comes_once_and_in_the_same_order_whatever_the_size_of_the_pages() {
        List<SourcedCase> all = whole();
        assertThat(SourceClauses.ids(all)).doesNotHaveDuplicates();
        for (int size : List.of(1, 2, all.size() - 1, all.size(), all.size() + 1)) {
            assertThat(paged(size)).as("pages of %d", size).isEqualTo(all);
        }
        try (Stream<SourcedCase> stream = source().all()) {
            assertThat(stream.toList()).isEqualTo(all);
        }
    }

    @Test
    default void a_page_goes_on_after_a_case_that_is_no_longer_there() {
        List<SourcedCase> all = whole();
        theirs().remove(all.get(1).id());
        assertThat(source().scan(all.get(1).id(), 1).items()).isEqualTo(all.subList(2, 3));
    }

    @Test
    default void a_case_is_the_same_alone_as_on_its_page() {
        for (SourcedCase one : whole()) {
            assertThat(source().find(one.id())).contains(one);
        }
    }

    @Test
    default void a_case_that_is_not_there_is_empty() {
        CaseId first = whole().get(0).id();
        assertThat(source().find(CaseId.of("no such case"))).isEmpty();
        assertThat(source().find(CaseId.of(first.value() + "'"))).isEmpty();
        theirs().remove(first);
        assertThat(source().find(first)).isEmpty();
        assertThat(SourceClauses.ids(paged(MANY))).doesNotContain(first);
    }

    @Test
    default void what_an_entry_points_to_is_in_the_case_and_of_that_kind() {
        for (SourcedCase one : whole()) {
            if (one instanceof SourcedCase.Supplied it) {
                for (Entry entry : it.caseFile().allEntries()) {
                    for (EntryPointer pointer : entry.allPointers()) {
                        assertThat(it.caseFile().find(pointer.id()))
                                .as("what %s of kind %s points to", entry.toRef(), entry.type())
                                .hasValueSatisfying(target -> assertThat(
                                                pointer.mayLeadTo(target.type().getKind()))
                                        .isTrue());
                    }
                }
            }
        }
    }

    @Test
    default void reading_changes_nothing_of_theirs() {
        source();
        Digest before = theirs().digest();
        whole().forEach(one -> source().find(one.id()));
        source().getSupplies();
        assertThat(theirs().digest()).isEqualTo(before);
    }

    @Test
    default void threads_that_ask_at_once_are_all_told_the_same() throws InterruptedException, ExecutionException {
        List<SourcedCase> all = whole();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<SourcedCase>>> told = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                int size = 1 + i;
                told.add(threads.submit(() -> paged(size)));
            }
            for (Future<List<SourcedCase>> one : told) {
                assertThat(one.get()).isEqualTo(all);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
