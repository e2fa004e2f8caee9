package org.customizedemployment.benchmarks;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks with JMH's own arguments, always with {@link CpuTimeProfiler}. */
public final class Benchmarks {
    private Benchmarks() {}

    public static void main(String[] arguments) throws CommandLineOptionException, RunnerException {
        new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(arguments))
                        .addProfiler(CpuTimeProfiler.class)
                        .build())
                .run();
    }
}
