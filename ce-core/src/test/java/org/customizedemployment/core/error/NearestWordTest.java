package org.customizedemployment.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestWordTest {
    private static final List<String> KNOWN = List.of("intake", "discovery", "job-search-planning", "closed");

    @ParameterizedTest
    @CsvSource({
        "discvoery, discovery",
        "discovry, discovery",
        "Discovery, discovery",
        "job_search planning, job-search-planning",
        "INTAKE, intake",
        "close, closed"
    })
    void a_slip_finds_what_was_meant(String word, String meant) {
        assertThat(NearestWord.of(word, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ana Doe", "x", "", "ntak3s1", "job-development-plan"})
    void what_may_be_anything_is_near_to_nothing(String word) {
        assertThat(NearestWord.of(word, KNOWN)).isEmpty();
    }

    @Test
    void the_first_of_equals_is_taken() {
        assertThat(NearestWord.of("cat", List.of("bat", "hat"))).contains("bat");
    }

    @Test
    void a_word_without_end_is_not_looked_for() {
        String endless = "a".repeat(121);

        assertThat(NearestWord.of(endless, List.of(endless))).isEmpty();
    }
}
