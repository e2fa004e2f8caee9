package org.customizedemployment.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.process.command.CommandOutcome;
import org.customizedemployment.jackson.CaseJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The benchmarks run and measure; the numbers of such a short run mean nothing. And what they compare is the same work. */
class BenchmarksSmokeTest {
    private static final int BENCHMARKS = 25;

    @Test
    void every_benchmark_runs_and_gives_processor_time_and_bytes() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("org\\.customizedemployment\\.benchmarks\\..*")
                        // Its engine takes longer to compile its rules than all others take together; what it compares
                        // it checks itself.
                        .exclude(".*\\.DroolsBenchmark\\..*")
                        .param("size", "1000", "2000")
                        .param("changes", "100", "200")
                        .param("lines", "100", "200")
                        .forks(0)
                        .warmupIterations(1)
                        .warmupTime(TimeValue.milliseconds(20))
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(20))
                        .addProfiler(CpuTimeProfiler.class)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();
        // Those with a size run once for each.
        assertThat(results).hasSize(BENCHMARKS + 10);
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            assertThat(result.getPrimaryResult().getScore()).as(name).isPositive();
            assertThat(result.getSecondaryResults().get("cpu").getScore())
                    .as(name)
                    .isPositive();
            assertThat(result.getSecondaryResults().get("bytes").getScore())
                    .as(name)
                    .isNotNegative();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"MET", "NOT_MET"})
    void the_move_by_hand_and_by_engines_makes_the_same_change(Outcome second) {
        MoveRound round = new MoveRound(second);
        for (int turn = 0; turn < MoveRound.stops(); turn++) {
            CommandOutcome outcome = round.byProcess(turn);
            assertThat(outcome instanceof CommandOutcome.Accepted).isEqualTo(second == Outcome.MET);
            assertThat(outcome.decision().getFindings()).hasSize(3);
            assertThat(round.byHand(turn)).isEqualTo(outcome);
            assertThat(round.byStateless(turn)).isEqualTo(outcome);
            assertThat(round.bySpring(turn)).isEqualTo(outcome);
            PlainPhase stop = second == Outcome.MET ? round.plainTo(turn) : round.plainFrom(turn);
            assertThat(round.statelessAlone(turn)).isEqualTo(stop);
            assertThat(round.springAlone(turn)).isEqualTo(stop);
            assertThat(PlainPhase.next(round.plainFrom(turn), round.plainTo(turn)))
                    .isEqualTo(round.plainTo(turn));
        }
    }

    @Test
    void the_records_hold_what_the_case_holds() {
        CaseFile file = CaseOfEveryDay.withActivities(JsonBenchmark.ACTIVITIES);
        byte[] bytes = CaseJson.standard().write(file);
        assertThat(bytes.length).isBetween(95_000, 110_000);
        byte[] plainBytes = PlainCase.json(bytes);
        PlainCase plain = PlainCase.mapper().readValue(plainBytes, PlainCase.class);
        assertThat(plain.entries()).hasSize(file.size());
        assertThat(new String(PlainCase.mapper().writeValueAsBytes(plain), StandardCharsets.UTF_8))
                .isEqualTo(new String(plainBytes, StandardCharsets.UTF_8));
    }

    @Test
    void the_copied_list_and_the_case_end_with_the_same_entry() {
        AddEntryBenchmark benchmark = new AddEntryBenchmark();
        benchmark.size = 10;
        benchmark.make();
        List<Activity> copied = benchmark.copiedList();
        CaseFile file = benchmark.caseFile();
        assertThat(file.entries(Activity.TYPE)).isEqualTo(copied).hasSize(11);
        assertThat(benchmark.recorded()).isInstanceOf(CommandOutcome.Accepted.class);
    }
}
