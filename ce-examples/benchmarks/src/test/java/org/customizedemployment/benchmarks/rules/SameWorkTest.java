package org.customizedemployment.benchmarks.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is compared is the same work. */
class SameWorkTest {
    @Test
    void rule_and_sweep_find_as_many_lines_that_overlap() {
        OverlapBenchmark benchmark = new OverlapBenchmark();
        benchmark.lines = 1000;
        benchmark.log();
        assertThat(benchmark.rule()).isEqualTo(benchmark.packedSweep()).isEqualTo(20);
    }

    @Test
    void every_line_of_a_log_is_decided() {
        assertThat(new ClaimsBenchmark().decide(ServiceLog.ofSize("case-1", 250)))
                .isEqualTo(250);
    }
}
