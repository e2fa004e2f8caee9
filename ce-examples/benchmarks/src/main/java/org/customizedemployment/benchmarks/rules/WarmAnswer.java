package org.customizedemployment.benchmarks.rules;

import com.sun.management.ThreadMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.value.Rate;

/**
 * What all rules of a clean case cost once the compiler is through with them: processor time of the thread and bytes. One run answers {@code rules},
 * another one {@code hand}, so that neither is compiled for what the other has shown. Arguments: which; how many answers to warm up; blocks; answers
 * in a block. JMH's warming up by the clock is too short on a machine with other work.
 */
public final class WarmAnswer {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final double MICROSECONDS = 1000;

    private WarmAnswer() {}

    /** Answers, and says how many outcomes pass. */
    @FunctionalInterface
    private interface Work {
        int passing();
    }

    public static void main(String[] arguments) {
        int blocks = Integer.parseInt(arguments[2]);
        int turns = Integer.parseInt(arguments[3]);
        Work work = work(arguments[0]);
        int passing = repeat(work, Integer.parseInt(arguments[1]));
        double[] times = new double[blocks];
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        for (int block = 0; block < blocks; block++) {
            long before = THREADS.getCurrentThreadCpuTime();
            passing = repeat(work, turns);
            times[block] = (THREADS.getCurrentThreadCpuTime() - before) / MICROSECONDS / turns;
        }
        long made = THREADS.getCurrentThreadAllocatedBytes() - bytes;
        Arrays.sort(times);
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .printf(
                        Locale.ROOT,
                        "%s: %d outcomes pass, median %.2f us, fastest %.2f us, %d bytes%n",
                        arguments[0],
                        passing,
                        times[blocks / 2],
                        times[0],
                        made / blocks / turns);
    }

    private static Work work(String which) {
        CaseFile file = CleanCase.build();
        References register = CleanCase.register();
        if (which.equals("hand")) {
            Rate federal = Rate.parse("USD 7.25 per hour");
            Rate state = Rate.parse("USD 16.94 per hour");
            return () -> ByHand.passing(file, CleanCase.TODAY, register, federal, state, federal);
        }
        CleanRules rules = CleanRules.load();
        return () -> rules.passing(file, register);
    }

    private static int repeat(Work work, int times) {
        int passing = 0;
        for (int i = 0; i < times; i++) {
            passing += work.passing();
        }
        return passing / times;
    }
}
