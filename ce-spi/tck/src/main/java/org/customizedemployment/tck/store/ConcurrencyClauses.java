package org.customizedemployment.tck.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.tck.store.StoreClauses.all;
import static org.customizedemployment.tck.store.StoreClauses.change;
import static org.customizedemployment.tck.store.StoreClauses.changes;
import static org.customizedemployment.tck.store.StoreClauses.key;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.Page;
import org.customizedemployment.spi.store.StoredChange;
import org.junit.jupiter.api.Test;

/** Many threads, one truth. */
interface ConcurrencyClauses extends StoreClauses {
    /** How many threads write at once. */
    int WRITERS = 8;

    @Test
    default void of_eight_writers_exactly_one_wins_each_round() throws Exception {
        CaseStore store = store();
        List<StoredChange> winners = new ArrayList<>();
        for (long round = 1; round <= 25; round++) {
            long revision = round;
            List<AppendResult> results = atOnce(writer -> store.append(
                    CASE, revision - 1, key(revision + "-" + writer), List.of(change(revision, "writer " + writer))));
            assertThat(results.stream().map(AppendResult::head)).as("heads").containsOnly(revision);
            List<Integer> won = IntStream.range(0, WRITERS)
                    .filter(writer -> results.get(writer) instanceof AppendResult.Appended)
                    .boxed()
                    .toList();
            assertThat(won).as("winners of round %s", round).hasSize(1);
            assertThat(results.stream().filter(AppendResult.Conflict.class::isInstance))
                    .hasSize(WRITERS - 1);
            winners.add(change(revision, "writer " + won.get(0)));
        }
        assertThat(all(store, CASE)).isEqualTo(winners);
    }

    @Test
    default void writers_that_try_again_lose_nothing_and_repeat_nothing() throws Exception {
        CaseStore store = store();
        int each = 20;
        atOnce(writer -> {
            for (int i = 0; i < each; i++) {
                appendAtHead(store, writer + "-" + i);
            }
            return true;
        });
        List<StoredChange> journal = all(store, CASE);
        assertThat(journal.stream().map(StoredChange::getRevision))
                .isEqualTo(IntStream.rangeClosed(1, WRITERS * each)
                        .mapToObj(Long::valueOf)
                        .toList());
        assertThat(journal.stream().map(one -> new String(one.getPayload(), java.nio.charset.StandardCharsets.UTF_8)))
                .doesNotHaveDuplicates()
                .contains("0-0", "7-19");
    }

    @Test
    default void one_command_sent_by_eight_threads_is_applied_once() throws Exception {
        CaseStore store = store();
        for (long round = 1; round <= 25; round++) {
            long revision = round;
            List<AppendResult> results = atOnce(
                    writer -> store.append(CASE, revision - 1, key("same-" + revision), List.of(change(revision))));
            assertThat(results.stream().filter(AppendResult.Appended.class::isInstance))
                    .hasSize(1);
            assertThat(results.stream().filter(new AppendResult.AlreadyApplied(revision, revision)::equals))
                    .hasSize(WRITERS - 1);
        }
        assertThat(all(store, CASE)).isEqualTo(changes(1, 25));
    }

    @Test
    default void readers_never_see_half_a_batch() throws Exception {
        CaseStore store = store();
        AtomicBoolean done = new AtomicBoolean();
        atOnce(thread -> {
            if (thread == 0) {
                try {
                    for (long revision = 0; revision < 300; revision += 3) {
                        store.append(CASE, revision, key("k" + revision), changes(revision + 1, revision + 3));
                    }
                } finally {
                    done.set(true);
                }
            } else {
                while (!done.get()) {
                    assertThat(store.head(CASE).map(head -> head.revision() % 3).orElse(0L))
                            .isZero();
                    Page<StoredChange> page = store.journal(CASE, 1, 1000);
                    assertThat(page.items()).isEqualTo(changes(1, page.items().size()));
                    assertThat(page.items().size() % 3).isZero();
                }
            }
            return true;
        });
        assertThat(all(store, CASE)).isEqualTo(changes(1, 300));
    }

    @Test
    default void paging_goes_on_without_gap_or_repetition_while_others_write() throws Exception {
        CaseStore store = store();
        store.append(CASE, 0, key("start"), changes(1, 200));
        // Each reader has turned a page when the first change comes, and goes on after it.
        CountDownLatch reading = new CountDownLatch(WRITERS - 1);
        CountDownLatch written = new CountDownLatch(1);
        AtomicBoolean done = new AtomicBoolean();
        atOnce(thread -> {
            if (thread == 0) {
                try {
                    await(reading);
                    for (long revision = 201; revision <= 260; revision++) {
                        store.append(CASE, revision - 1, key("k" + revision), List.of(change(revision)));
                        written.countDown();
                    }
                } finally {
                    written.countDown();
                    done.set(true);
                }
                return true;
            }
            do {
                List<StoredChange> seen = new ArrayList<>();
                Page<StoredChange> page;
                do {
                    page = store.journal(CASE, seen.size() + 1L, 7);
                    seen.addAll(page.items());
                    reading.countDown();
                    await(written);
                } while (page.more());
                assertThat(seen).hasSizeGreaterThanOrEqualTo(200).isEqualTo(changes(1, seen.size()));
            } while (!done.get());
            return true;
        });
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        assertThat(latch.await(1, TimeUnit.MINUTES)).as("others came along").isTrue();
    }

    private static void appendAtHead(CaseStore store, String text) {
        AppendResult result;
        do {
            long head = store.head(CASE).map(one -> one.revision()).orElse(0L);
            result = store.append(CASE, head, key(text), List.of(change(head + 1, text)));
        } while (result instanceof AppendResult.Conflict);
    }

    /** What one thread does. */
    @FunctionalInterface
    interface Part<T> {
        T run(int thread) throws Exception;
    }

    /** What all threads gave, each by its number. */
    static <T> List<T> atOnce(Part<T> part) throws InterruptedException, ExecutionException, TimeoutException {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int thread = i;
                Callable<T> task = () -> {
                    start.await();
                    return part.run(thread);
                };
                futures.add(threads.submit(task));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get(120, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
