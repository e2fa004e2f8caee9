package org.customizedemployment.benchmarks.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compared is the same work; the numbers of such a short run mean nothing. */
class FormatCostTest {
    @ParameterizedTest
    @ValueSource(ints = {20, 90})
    void the_page_by_hand_has_the_bytes_of_the_librarys(int activities) throws IOException {
        FormatCost.Pair pair = FormatCost.pair("html", activities);
        assertThat(new String(pair.alone().file(), StandardCharsets.UTF_8))
                .isEqualTo(new String(pair.library().file(), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "xlsx", "pdf"})
    void each_comparison_runs(String format) throws IOException {
        FormatCost.main(new String[] {format, "20", "1", "0", "1"});
    }
}
