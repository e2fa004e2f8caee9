package org.customizedemployment.benchmarks;

import java.util.concurrent.TimeUnit;
import org.customizedemployment.core.process.CommandOutcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One move between phases: the bare switch that says whether it may be, the same change written by hand, and the process. No rules are bound. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class MoveBenchmark {
    private final MoveRound round = new MoveRound();
    private int turn;

    /** The physical limit: a decision and nothing else. */
    @Benchmark
    public PlainPhase bareSwitch() {
        return PlainPhase.next(round.plainFrom(turn), round.plainTo(turn++));
    }

    /** The same case file, change and decision as {@link #process()}, put together by hand. */
    @Benchmark
    public CommandOutcome.Accepted byHand() {
        return round.byHand(turn++);
    }

    /** The library. */
    @Benchmark
    public CommandOutcome process() {
        return round.byProcess(turn++);
    }
}
