package org.customizedemployment.benchmarks.storage;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.runtime.store.MemoryCaseStore;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.CaseAppend;
import org.customizedemployment.spi.store.CaseHead;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.Page;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.store.jdbc.SqliteCaseStore;
import org.jspecify.annotations.Nullable;

/**
 * Appends of 1 KB beside what they are made of, in turns; and a walk through many cases.
 *
 * <pre>
 * StorageBenchmark [DIRECTORY] [TURNS] [CASES] [APPENDS]     default: a temporary directory, 9 turns of 200 durable appends, 100000 cases
 * </pre>
 */
public final class StorageBenchmark {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final CaseId CASE = CaseId.of("case-1");
    private static final byte[] PAYLOAD = new byte[1024];
    /** So many more in memory, for each that waits for the disk. */
    private static final int SWAPS_EACH = 1000;

    private static final int LINES_EACH = 500;
    private static final int LOOKS = 5;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final int turns;
    private final int appends;

    private StorageBenchmark(int turns, int appends) {
        this.turns = turns;
        this.appends = appends;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        Path directory = arguments.length > 0 ? Path.of(arguments[0]) : Files.createTempDirectory("ce-storage");
        int turns = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 9;
        int cases = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100_000;
        int appends = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 200;
        StorageBenchmark benchmark = new StorageBenchmark(turns, appends);
        benchmark.durable(directory);
        benchmark.memory();
        benchmark.scan(directory, cases);
    }

    private interface Once {
        void run() throws IOException, SQLException;
    }

    private void durable(Path directory) throws IOException, SQLException {
        try (FileChannel file = FileChannel.open(
                        directory.resolve("floor"), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                CaseStore store = SqliteCaseStore.open(directory.resolve("cases.db"));
                RawSqlite raw = new RawSqlite(directory.resolve("raw.db"))) {
            double[] toFloor = new double[turns];
            double[] fastToFloor = new double[turns];
            double[] toRaw = new double[turns];
            double[] cpuToRaw = new double[turns];
            for (int turn = -2; turn < turns; turn++) {
                int first = (turn + 2) * appends;
                Times floor = new Times(appends);
                Times own = new Times(appends);
                Times plain = new Times(appends);
                // One of each in turn: how long a sync takes changes from second to second.
                for (int i = 0; i < appends; i++) {
                    int number = first + i;
                    floor.time(i, () -> {
                        file.write(ByteBuffer.wrap(PAYLOAD));
                        // The sync that SQLite makes: fsync, not fdatasync.
                        file.force(true);
                    });
                    // Each goes first half of the time: what comes after a sync of another file finds colder caches.
                    Once byStore = () -> append(store, number);
                    Once byHand = () -> raw.append(number + 1L, PAYLOAD);
                    if (i % 2 == 0) {
                        own.time(i, byStore);
                        plain.time(i, byHand);
                    } else {
                        plain.time(i, byHand);
                        own.time(i, byStore);
                    }
                }
                if (turn >= 0) {
                    toFloor[turn] = own.wall() / floor.wall();
                    fastToFloor[turn] = own.fast() / floor.fast();
                    toRaw[turn] = own.wall() / plain.wall();
                    cpuToRaw[turn] = own.cpu() / plain.cpu();
                    print(
                            "turn %d, us each: file and sync %.0f, SQLite by hand %.0f (cpu %.0f), store %.0f (cpu %.0f); "
                                    + "the fastest tenth: %.0f, %.0f, %.0f",
                            turn,
                            floor.wall(),
                            plain.wall(),
                            plain.cpu(),
                            own.wall(),
                            own.cpu(),
                            floor.fast(),
                            plain.fast(),
                            own.fast());
                }
            }
            print(
                    "durable append / file append and sync, wall, median: %.2f; the fastest tenth of both: %.2f",
                    median(toFloor), median(fastToFloor));
            print(
                    "store / the same statements by hand, wall, median: %.2f, cpu: %.2f",
                    median(toRaw), median(cpuToRaw));
        }
    }

    private static void append(CaseStore store, long head) {
        store.append(CASE, head, CommandId.of("k" + head), List.of(StoredChange.of(head + 1, PAYLOAD)));
    }

    /** Cases of {@link #LINES_EACH} changes, beside a map that holds the last change of each and lets go of the one before. */
    private void memory() {
        int swaps = appends * SWAPS_EACH;
        List<CaseId> ids = IntStream.range(0, swaps / LINES_EACH)
                .mapToObj(one -> CaseId.of("case-" + one))
                .toList();
        double[] ratios = new double[turns];
        for (int turn = -2; turn < turns; turn++) {
            ConcurrentHashMap<CaseId, StoredChange> map = new ConcurrentHashMap<>();
            CaseStore store = MemoryCaseStore.create();
            List<List<StoredChange>> changes = new ArrayList<>();
            CommandId[] keys = new CommandId[swaps];
            for (int i = 0; i < swaps; i++) {
                changes.add(List.of(StoredChange.of(i % LINES_EACH + 1L, new byte[0])));
                keys[i] = CommandId.of("k" + i);
            }
            double swap = cpu(swaps, number -> {
                CaseId id = ids.get(number / LINES_EACH);
                StoredChange change = changes.get(number).get(0);
                boolean swapped = number % LINES_EACH == 0
                        ? map.putIfAbsent(id, change) == null
                        : map.replace(id, changes.get(number - 1).get(0), change);
                check(swapped);
            });
            double own = cpu(swaps, number -> {
                CaseId id = ids.get(number / LINES_EACH);
                check(
                        store.append(id, number % LINES_EACH, keys[number], changes.get(number))
                                instanceof AppendResult.Appended);
            });
            if (turn >= 0) {
                ratios[turn] = own / swap;
                print("turn %d, ns each: map %.0f, store in memory %.0f", turn, swap, own);
            }
        }
        print("in memory / compare and swap of a map, cpu, median: %.2f", median(ratios));
    }

    private static void check(boolean done) {
        if (!done) {
            throw new IllegalStateException("it was not done");
        }
    }

    private void scan(Path directory, int cases) {
        try (CaseStore store = SqliteCaseStore.open(directory.resolve("many.db"))) {
            List<CaseAppend> batch = new ArrayList<>();
            for (int i = 0; i < cases; i++) {
                batch.add(new CaseAppend(
                        CaseId.of("case-" + i), 0, CommandId.of("k"), List.of(StoredChange.of(1, PAYLOAD))));
                if (batch.size() == 1000 || i == cases - 1) {
                    store.appendAll(batch);
                    batch.clear();
                }
            }
            walk(store, cases);
        }
    }

    /** Says what is in use before, and after each fifth. */
    private void walk(CaseStore store, int cases) {
        List<Long> heap = new ArrayList<>(List.of(used()));
        long thread = Thread.currentThread().getId();
        long bytes = THREADS.getThreadAllocatedBytes(thread);
        @Nullable CaseId after = null;
        int seen = 0;
        Page<CaseHead> page;
        do {
            page = store.scan(after, 1000);
            after = page.items().get(page.items().size() - 1).id();
            seen += page.items().size();
            if (seen >= (long) cases * heap.size() / LOOKS) {
                heap.add(used());
            }
        } while (page.more());
        bytes = THREADS.getThreadAllocatedBytes(thread) - bytes;
        check(seen == cases);
        print(
                "scan of %d cases: %d bytes for each; heap in use before and after each fifth, KB: %s",
                seen, bytes / seen, heap);
    }

    /** Kilobytes. */
    private static long used() {
        Runtime heap = Runtime.getRuntime();
        heap.gc();
        return (heap.totalMemory() - heap.freeMemory()) / 1024;
    }

    /** Microseconds each: the median and the fastest tenth on the wall, the mean of the processor. */
    private static final class Times {
        private final double[] walls;
        private long cpu;

        Times(int count) {
            walls = new double[count];
        }

        void time(int number, Once once) throws IOException, SQLException {
            long processor = THREADS.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            once.run();
            walls[number] = (System.nanoTime() - start) / 1000.0;
            cpu += THREADS.getCurrentThreadCpuTime() - processor;
        }

        double wall() {
            return median(walls);
        }

        /** What it takes where nobody else writes to the disk: one of ten is faster. */
        double fast() {
            return part(walls, 10);
        }

        double cpu() {
            return cpu / 1000.0 / walls.length;
        }
    }

    /** Nanoseconds of the processor each. */
    private static double cpu(int swaps, IntConsumer once) {
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < swaps; i++) {
            once.accept(i);
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / (double) swaps;
    }

    private static double median(double[] values) {
        return part(values, 2);
    }

    /** One of so many is less. */
    private static double part(double[] values, int of) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / of];
    }

    private void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
