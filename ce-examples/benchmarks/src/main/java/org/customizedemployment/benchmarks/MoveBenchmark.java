package org.customizedemployment.benchmarks;

import java.util.concurrent.TimeUnit;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.process.command.CommandOutcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One move between phases with the findings of its three gates supplied: the bare switch that says whether it may be; the same change and
 * decision written by hand; the same where an engine says whether it may be; and the process.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class MoveBenchmark {
    private final MoveRound round = new MoveRound(Outcome.MET);
    private final MoveRound blocked = new MoveRound(Outcome.NOT_MET);
    private int turn;

    /** The physical limit: a decision and nothing else. */
    @Benchmark
    public PlainPhase bareSwitch() {
        return PlainPhase.next(round.plainFrom(turn), round.plainTo(turn++));
    }

    /** The same case file, change and decision as {@link #process()}, put together by hand. */
    @Benchmark
    public CommandOutcome byHand() {
        return round.byHand(turn++);
    }

    /** The library. */
    @Benchmark
    public CommandOutcome process() {
        return round.byProcess(turn++);
    }

    /** The library, where a gate stands in the way. */
    @Benchmark
    public CommandOutcome processRefused() {
        return blocked.byProcess(turn++);
    }

    /** Stateless4j saying whether, with the rest by hand. */
    @Benchmark
    public CommandOutcome stateless() {
        return round.byStateless(turn++);
    }

    /** Stateless4j saying whether, and nothing else. */
    @Benchmark
    public PlainPhase statelessAlone() {
        return round.statelessAlone(turn++);
    }

    /** Spring Statemachine saying whether, with the rest by hand. */
    @Benchmark
    public CommandOutcome spring() {
        return round.bySpring(turn++);
    }

    /** Spring Statemachine saying whether, and nothing else. */
    @Benchmark
    public PlainPhase springAlone() {
        return round.springAlone(turn++);
    }
}
