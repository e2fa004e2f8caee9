package org.customizedemployment.benchmarks.storage;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.customizedemployment.benchmarks.SampleCase;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.result.LoadedCase;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.store.jdbc.SqliteCaseStore;

/**
 * A case of many changes loaded from a store, which is its last snapshot and the changes since, beside parsing the same case from its JSON; in turn.
 *
 * <pre>
 * LoadCost [CHANGES] [TURNS] [LOADS]     default: 500 changes, 9 turns of 200 loads
 * </pre>
 */
public final class LoadCost {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final CaseId CASE = CaseId.of("case-1");
    private static final ZoneId PLACE = ZoneId.of("America/New_York");
    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 1, 5, 9, 0);
    private static final int WARM_UP = 4;

    private LoadCost() {}

    public static void main(String[] arguments) throws IOException {
        int changes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
        int turns = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 9;
        int loads = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 200;
        Path directory = Files.createTempDirectory("ce-load");
        CaseStore store = SqliteCaseStore.open(directory.resolve("cases.db"));
        try (CustomizedEmployment ce =
                CustomizedEmployment.builder().store(store).build()) {
            CaseFile file = filled(ce, changes);
            measure(ce, CaseJson.standard().write(file), file, turns, loads);
        }
    }

    private static CaseFile filled(CustomizedEmployment ce, int changes) {
        ce.submit(CASE, new Command.Open(), context(0));
        for (int i = 1; i < changes; i++) {
            ce.submit(CASE, new Command.Record(List.of(SampleCase.activity(i))), context(i));
        }
        return loaded(ce, changes);
    }

    private static CaseFile loaded(CustomizedEmployment ce, int changes) {
        LoadedCase loaded = ce.load(CASE).orElseThrow();
        if (loaded.revision() != changes) {
            throw new IllegalStateException("revision " + loaded.revision());
        }
        return loaded.caseFile();
    }

    private static CaseContext context(int number) {
        return CaseContext.of("command-" + number, "ana", PlaceTime.of(FIRST.plusHours(number), PLACE));
    }

    private static void measure(CustomizedEmployment ce, byte[] json, CaseFile file, int turns, int loads) {
        int changes = file.size();
        double[] ratios = new double[turns];
        for (int turn = -WARM_UP; turn < turns; turn++) {
            long parsing = 0;
            long loading = 0;
            for (int i = 0; i < loads; i++) {
                long start = THREADS.getCurrentThreadCpuTime();
                CaseFile parsed = CaseJson.standard().readCaseFile(json);
                long between = THREADS.getCurrentThreadCpuTime();
                CaseFile loaded = ce.load(CASE).orElseThrow().caseFile();
                loading += THREADS.getCurrentThreadCpuTime() - between;
                parsing += between - start;
                if (parsed.size() != changes || loaded.size() != changes) {
                    throw new IllegalStateException(parsed.size() + " and " + loaded.size() + " entries");
                }
            }
            if (turn >= 0) {
                ratios[turn] = loading / (double) parsing;
                print(
                        "turn %d, us each: parsing %d bytes %d, loading %d (%.2f)",
                        turn, json.length, parsing / loads / 1000, loading / loads / 1000, ratios[turn]);
            }
        }
        Arrays.sort(ratios);
        print("loading from snapshot and tail / parsing, cpu, median: %.2f", ratios[turns / 2]);
    }

    private static void print(String format, Object... values) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).println(String.format(Locale.ROOT, format, values));
    }
}
