package org.customizedemployment.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.customizedemployment.benchmarks.batch.DashboardCost;
import org.customizedemployment.benchmarks.rules.WarmAnswer;
import org.customizedemployment.benchmarks.storage.LoadCost;
import org.customizedemployment.benchmarks.storage.StorageBenchmark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The programs that JMH does not run: they run, check what they compare, and say what they are asked for. Their numbers mean nothing here. */
class ProgramsSmokeTest {
    @Test
    void a_caseload_is_counted_by_one_thread_and_several_with_the_same_page() throws Exception {
        assertThat(printed(() -> DashboardCost.main(new String[] {"1000", "1"})))
                .contains("turn 1, 1000 cases: reading")
                .contains("one thread and several the same: true");
    }

    @Test
    void appends_and_a_scan_are_measured(@TempDir Path directory) throws Exception {
        assertThat(printed(() -> StorageBenchmark.main(new String[] {directory.toString(), "1", "2000", "10"})))
                .contains("durable append / file append and sync")
                .contains("store / the same statements by hand")
                .contains("in memory / compare and swap of a map")
                .contains("scan of 2000 cases", "after each fifth");
    }

    @Test
    void loading_a_case_of_a_snapshot_and_a_tail_is_measured() throws Exception {
        assertThat(printed(() -> LoadCost.main(new String[] {"70", "1", "2"})))
                .contains("loading from snapshot and tail / parsing");
    }

    @Test
    void all_rules_of_a_clean_case_are_measured_beside_the_same_by_hand() throws Exception {
        assertThat(printed(() -> WarmAnswer.main(new String[] {"rules", "10", "3", "5"})))
                .contains("rules: 124 outcomes pass, median");
        assertThat(printed(() -> WarmAnswer.main(new String[] {"hand", "10", "3", "5"})))
                .contains("hand: 124 outcomes pass, median");
    }

    private interface Program {
        void run() throws Exception;
    }

    private static String printed(Program program) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
