package org.customizedemployment.benchmarks.batch;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.pack.foundations.FoundationsPack;
import org.customizedemployment.runtime.Caseload;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.batch.BadLine;
import org.customizedemployment.runtime.batch.BatchCount;
import org.customizedemployment.runtime.batch.BatchListener;
import org.customizedemployment.runtime.batch.CaseBatch;

/**
 * Processor time of the whole process for a caseload from lines of JSON to findings, beside reading the same lines alone; in turn, so that both see
 * the same machine. Arguments: a file with one case a line, or how many different made-up people; how many
 * lines, how many turns.
 */
public final class CaseloadCost {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private CaseloadCost() {}

    public static void main(String[] arguments) throws IOException {
        byte[] lines = arguments[0].matches("[0-9]{1,6}")
                ? ManyPeople.lines(Integer.parseInt(arguments[0]))
                : Files.readAllBytes(Path.of(arguments[0]));
        long ofFile = new String(lines, StandardCharsets.UTF_8).lines().count();
        long times = Long.parseLong(arguments[1]) / ofFile;
        try (CustomizedEmployment ce =
                CustomizedEmployment.builder().pack(new FoundationsPack()).build()) {
            Caseload caseload = ce.caseload(AsOf.none(), References.NONE);
            Caseload lookingThrough = caseload.lookingThrough();
            for (int turn = 1; turn <= Integer.parseInt(arguments[2]); turn++) {
                long read = cpu(lines, times, CaseFile::size);
                long findings =
                        cpu(lines, times, file -> caseload.findings(file).size());
                long validated =
                        cpu(lines, times, file -> lookingThrough.findings(file).size());
                OUT.printf(
                        Locale.ROOT,
                        "turn %d, %d cases: reading %d ms, to findings %d ms (%.2f), looked through too %d ms (%.2f), heap %d MB%n",
                        turn,
                        times * ofFile,
                        read / 1_000_000,
                        findings / 1_000_000,
                        findings / (double) read,
                        validated / 1_000_000,
                        validated / (double) read,
                        used());
            }
        }
    }

    private static long cpu(byte[] lines, long times, Function<CaseFile, Integer> question) throws IOException {
        long before = PROCESS.getProcessCpuTime();
        BatchCount end = CaseBatch.of(question).run(new RepeatedLines(lines, times), new Counting());
        long after = PROCESS.getProcessCpuTime();
        if (end.refused() > 0) {
            throw new IllegalStateException(end.toString());
        }
        return after - before;
    }

    private static long used() {
        List.of(1, 2).forEach(any -> System.gc());
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    private static final class Counting implements BatchListener<Integer> {
        private long sum;

        @Override
        public void answered(long line, CaseId id, Integer answer) {
            sum += answer;
        }

        @Override
        public void refused(BadLine line) {
            throw new IllegalStateException("line " + line + " after " + sum);
        }
    }
}
