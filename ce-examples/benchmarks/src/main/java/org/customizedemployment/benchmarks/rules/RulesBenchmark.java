package org.customizedemployment.benchmarks.rules;

import java.util.concurrent.TimeUnit;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.value.Rate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs to ask all rules of a clean case, and the same by hand. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class RulesBenchmark {
    private static final Rate FEDERAL = Rate.parse("USD 7.25 per hour");
    private static final Rate STATE = Rate.parse("USD 16.94 per hour");

    private final CaseFile file = CleanCase.build();
    private final References register = CleanCase.register();
    private final CleanRules rules = CleanRules.load();

    /** The rules of {@code foundations} and {@code us-ct}: how many of them pass. */
    @Benchmark
    public int rules() {
        return rules.passing(file, register);
    }

    /** The limit. */
    @Benchmark
    public int byHand() {
        return ByHand.passing(file, CleanCase.TODAY, register, FEDERAL, STATE, FEDERAL);
    }

    /** The same with every reason, as a decision holds it. */
    @Benchmark
    public int explained() {
        return rules.explained(file, register);
    }
}
