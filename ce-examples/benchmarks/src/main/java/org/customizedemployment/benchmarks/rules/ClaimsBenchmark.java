package org.customizedemployment.benchmarks.rules;

import com.sun.management.ThreadMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.pack.foundations.FoundationsPack;
import org.customizedemployment.pack.us.ct.UsCtPack;
import org.customizedemployment.rules.adjudication.Adjudication;
import org.customizedemployment.rules.adjudication.ClaimRequest;
import org.customizedemployment.rules.pack.PackLibrary;
import org.customizedemployment.rules.pack.PackLoad;
import org.customizedemployment.rules.pack.PackLoader;

/**
 * Claims line by line, to the minute and with every reason: one case after the other until so many lines are done, and single cases that grow.
 *
 * <pre>
 * ClaimsBenchmark [LINES OF THE CASELOAD] [LINES OF EACH CASE] [LINES OF THE LARGEST CASE]     default: 1000000 100 100000
 * </pre>
 */
public final class ClaimsBenchmark {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final AsOf LATER = AsOf.on(DateName.DECISION, LocalDate.of(2990, 1, 1));
    private static final int SMALLEST = 1000;
    private static final int TEN = 10;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final References register = ServiceLog.register();
    private final Adjudication adjudication;

    ClaimsBenchmark() {
        PackLoad load = PackLoader.load(List.of(new FoundationsPack(), new UsCtPack()));
        if (!(load instanceof PackLoad.Loaded loaded)) {
            throw new IllegalStateException("the packs do not load");
        }
        PackLibrary library = loaded.library();
        adjudication = Adjudication.of(
                library.programme(ServiceLog.PROGRAMME).orElseThrow(), library.ruleBook(List.of(ServiceLog.PROGRAMME)));
    }

    public static void main(String[] arguments) {
        int caseload = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int each = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        int largest = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 100_000;
        ClaimsBenchmark benchmark = new ClaimsBenchmark();
        benchmark.caseload(caseload, each);
        for (int lines = SMALLEST; lines <= largest; lines *= TEN) {
            benchmark.oneCase(lines);
        }
    }

    /** Lines decided of one case. */
    int decide(CaseFile file) {
        Decision decision = adjudication.adjudicate(file, ClaimRequest.of(ServiceLog.EPISODE), LATER, register);
        return decision.getLines().size();
    }

    private void caseload(int lines, int each) {
        CaseFile file = ServiceLog.ofSize("case-0", each);
        for (long warm = cpu(); cpu() - warm < 5_000_000_000L; ) {
            decide(file);
        }
        int done = 0;
        long nanos = 0;
        long bytes = 0;
        for (int number = 1; done < lines; number++) {
            CaseFile next = ServiceLog.ofSize("case-" + number, each);
            long before = cpu();
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            done += decide(next);
            nanos += cpu() - before;
            bytes += THREADS.getCurrentThreadAllocatedBytes() - allocated;
        }
        print("caseload, " + each + " lines a case", done, nanos, bytes);
        out.printf(
                Locale.ROOT,
                "  the heap was allowed %,d MB%n",
                Runtime.getRuntime().maxMemory() / 1_000_000);
    }

    private void oneCase(int lines) {
        CaseFile file = ServiceLog.ofSize("case-1", lines);
        long least = Long.MAX_VALUE;
        long bytes = 0;
        for (int i = 0; i < 5; i++) {
            long before = cpu();
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            decide(file);
            least = Math.min(least, cpu() - before);
            bytes = THREADS.getCurrentThreadAllocatedBytes() - allocated;
        }
        print("one case", lines, least, bytes);
    }

    private void print(String what, int lines, long nanos, long bytes) {
        out.printf(
                Locale.ROOT,
                "%-28s %,10d lines  %8.2f us a line  %,8d B a line%n",
                what,
                lines,
                nanos / 1000.0 / lines,
                bytes / lines);
    }

    private static long cpu() {
        return THREADS.getCurrentThreadCpuTime();
    }
}
