package org.customizedemployment.benchmarks.rules;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.GlanceOfEach;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.rule.RuleBinding;
import org.customizedemployment.core.rule.RuleEvaluation;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.rules.shape.OneServiceAtATime;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many lines of a log overlap with another service: the rule asked of each line, and a sweep by hand over numbers. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class OverlapBenchmark {
    private static final int INDEX_BITS = 32;

    /** Lines of the log. */
    @Param({"1000", "10000", "100000"})
    public int lines;

    private CaseFile file = ServiceLog.ofSize("case-1", 1);
    private final List<RuleBinding> rule = List.of(new RuleBinding(
            new OneServiceAtATime(RuleId.of("bench.one-at-a-time"), List.of(Citation.of("CT-17"))),
            BindingPoint.check("bench"),
            Severity.ADVISES));

    @Setup
    public void log() {
        file = ServiceLog.ofSize("case-1", lines);
    }

    /** The library, asked of every line for its outcome. */
    @Benchmark
    public int rule() {
        Facts facts = Facts.of(file, AsOf.none(), References.NONE, Parameters.none());
        int found = 0;
        GlanceOfEach glance = RuleEvaluation.glanceEach(rule, facts, file.entries(ServiceEntry.TYPE));
        for (int line = 0; line < lines; line++) {
            found += glance.outcome(line, 0) == Outcome.NOT_MET ? 1 : 0;
        }
        return found;
    }

    /** The limit: starts and places packed into numbers, sorted, swept forwards and backwards. */
    @Benchmark
    public int packedSweep() {
        List<ServiceEntry> all = file.entries(ServiceEntry.TYPE);
        int size = all.size();
        long[] order = new long[size];
        for (int i = 0; i < size; i++) {
            order[i] = all.get(i).getWhen().start().toEpochMinute() << INDEX_BITS | i;
        }
        Arrays.sort(order);
        boolean[] overlaps = new boolean[size];
        int[] active = new int[size];
        int count = 0;
        int found = 0;
        for (long key : order) {
            int next = (int) key;
            long start = key >> INDEX_BITS;
            ServiceCode service = all.get(next).getService();
            int kept = 0;
            for (int i = 0; i < count; i++) {
                ServiceEntry one = all.get(active[i]);
                if (one.getWhen().end().toEpochMinute() > start) {
                    active[kept++] = active[i];
                    if (!one.getService().equals(service)) {
                        overlaps[active[i]] = true;
                        overlaps[next] = true;
                    }
                }
            }
            active[kept++] = next;
            count = kept;
        }
        for (boolean one : overlaps) {
            found += one ? 1 : 0;
        }
        return found;
    }
}
