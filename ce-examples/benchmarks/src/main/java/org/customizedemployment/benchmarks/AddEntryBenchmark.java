package org.customizedemployment.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.process.command.CommandOutcome;
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

/** One more entry in a case: path copying in the library, a copy of the list by hand. The earlier case stays as it was in both. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class AddEntryBenchmark {
    /** How many entries the case has. */
    @Param({"1000", "100000"})
    public int size;

    private CaseFile file = SampleCase.ofSize(0);
    private List<Activity> list = List.of();
    private final Recording recording = new Recording();
    private Activity oneMore = SampleCase.activity(0);

    /** Makes the case. */
    @Setup
    public void make() {
        file = SampleCase.ofSize(size);
        list = file.entries(Activity.TYPE);
        oneMore = SampleCase.activity(size);
    }

    /** A list copied whole, as one would write it. */
    @Benchmark
    public List<Activity> copiedList() {
        List<Activity> copy = new ArrayList<>(list.size() + 1);
        copy.addAll(list);
        copy.add(oneMore);
        return copy;
    }

    /** The library. */
    @Benchmark
    public CaseFile caseFile() {
        return file.with(oneMore);
    }

    /** The library with everything around it: the command, the rule asked when an activity is recorded, the change and the decision. */
    @Benchmark
    public CommandOutcome recorded() {
        return recording.record(file, oneMore);
    }
}
