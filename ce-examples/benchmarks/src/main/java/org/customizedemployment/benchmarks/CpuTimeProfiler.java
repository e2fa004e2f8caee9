package org.customizedemployment.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Processor time and allocated bytes of all Java threads, for each operation. Unlike the time on the wall they stay the same when the machine
 * has other work, so two results can be compared. Garbage collection and compilation are not in them.
 */
public final class CpuTimeProfiler implements InternalProfiler {
    private final com.sun.management.ThreadMXBean threads =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private long nanosBefore;
    private long bytesBefore;

    @Override
    public String getDescription() {
        return "processor time and allocated bytes of all Java threads";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        nanosBefore = nanos();
        bytesBefore = bytes();
    }

    @Override
    public List<ScalarResult> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long nanos = nanos() - nanosBefore;
        long bytes = bytes() - bytesBefore;
        long operations = Math.max(1, result.getMetadata().getAllOps());
        return List.of(
                new ScalarResult("cpu", (double) nanos / operations, "ns/op", AggregationPolicy.AVG),
                new ScalarResult("bytes", (double) bytes / operations, "B/op", AggregationPolicy.AVG));
    }

    private long nanos() {
        return sum(threads.getThreadCpuTime(threads.getAllThreadIds()));
    }

    private long bytes() {
        return sum(threads.getThreadAllocatedBytes(threads.getAllThreadIds()));
    }

    /** A thread that has just ended counts as -1. */
    private static long sum(long[] values) {
        return Arrays.stream(values).filter(value -> value > 0).sum();
    }
}
