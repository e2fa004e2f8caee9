package org.customizedemployment.benchmarks.batch;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.caseload.CaseStanding;
import org.customizedemployment.core.caseload.CaseloadView;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.runtime.Caseload;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.batch.BadLine;
import org.customizedemployment.runtime.batch.BatchCount;
import org.customizedemployment.runtime.batch.BatchListener;
import org.customizedemployment.runtime.batch.CaseBatch;
import org.customizedemployment.runtime.batch.CaseloadCount;
import org.customizedemployment.runtime.request.ViewRequest;

/**
 * A caseload counted for its page in one pass over lines of JSON: processor time beside reading the same lines alone, the heap in use after each fifth of
 * them, and whether one thread and several give the same page. Arguments: how many cases, how many turns.
 */
public final class DashboardCost {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int DIFFERENT = 1_000;
    private static final int LOOKS = 5;

    private DashboardCost() {}

    public static void main(String[] arguments) throws IOException {
        int people = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int turns = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        byte[] lines = ManyPeople.lines(DIFFERENT);
        long times = Math.max(1, people / DIFFERENT);
        try (CustomizedEmployment ce = CustomizedEmployment.builder().build()) {
            Caseload caseload = ce.caseload(AsOf.on(DateName.REPORT, ManyPeople.TODAY), References.NONE);
            for (int turn = 1; turn <= turns; turn++) {
                long start = PROCESS.getProcessCpuTime();
                CaseBatch.of(CaseFile::size).run(new RepeatedLines(lines, times), new Reading());
                long read = PROCESS.getProcessCpuTime() - start;
                start = PROCESS.getProcessCpuTime();
                CaseloadCount count = new CaseloadCount();
                CaseBatch.of(caseload::standing).run(new RepeatedLines(lines, times), count);
                long counted = PROCESS.getProcessCpuTime() - start;
                OUT.printf(
                        Locale.ROOT,
                        "turn %d, %d cases: reading %d ms, counted %d ms (%.2f)%n",
                        turn,
                        times * DIFFERENT,
                        read / 1_000_000,
                        counted / 1_000_000,
                        counted / (double) read);
            }
            heap(ce, caseload, lines, times);
        }
    }

    private static void heap(CustomizedEmployment ce, Caseload caseload, byte[] lines, long times) throws IOException {
        Looking looking = new Looking(times * DIFFERENT);
        CaseBatch.of(caseload::standing).run(new RepeatedLines(lines, times), looking);
        CaseloadCount alone = new CaseloadCount();
        CaseBatch.of(caseload::standing).withThreads(1).run(new RepeatedLines(lines, times), alone);
        byte[] page = page(ce, looking.count);
        OUT.printf(
                Locale.ROOT,
                "heap in use after each fifth, KB: %s; page %d bytes; one thread and several the same: %s%n",
                looking.used,
                page.length,
                java.util.Arrays.equals(page, page(ce, alone)));
    }

    private static byte[] page(CustomizedEmployment ce, CaseloadCount count) {
        CaseloadView view = CaseloadView.of(count.getTally(), ManyPeople.TODAY, Audience.FUNDER);
        return ce.render(ViewRequest.of("caseload", "html", view));
    }

    private static final class Reading implements BatchListener<Integer> {
        @Override
        public void answered(long line, CaseId id, Integer answer) {}

        @Override
        public void refused(BadLine line) {
            throw new IllegalStateException(line.toString());
        }
    }

    /** Counts, and looks at the heap now and then. */
    private static final class Looking implements BatchListener<CaseStanding> {
        private final CaseloadCount count = new CaseloadCount();
        private final List<Long> used = new java.util.ArrayList<>();
        private final long each;

        Looking(long all) {
            this.each = all / LOOKS;
        }

        @Override
        public void answered(long line, CaseId id, CaseStanding standing) {
            count.answered(line, id, standing);
        }

        @Override
        public void refused(BadLine line) {
            throw new IllegalStateException(line.toString());
        }

        @Override
        public void progressed(BatchCount sofar) {
            if (sofar.answered() / each > used.size()) {
                List.of(1, 2).forEach(any -> System.gc());
                used.add((Runtime.getRuntime().totalMemory()
                                - Runtime.getRuntime().freeMemory())
                        >> 10);
            }
        }
    }
}
