package org.customizedemployment.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccountTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Account account = new Account(new PrintStream(bytes, true, StandardCharsets.UTF_8));

    @Test
    void nothing_is_wider_than_60_columns() {
        String words = "a sentence of some length, again and again, ".repeat(4);
        account.say(words);
        account.point(words);
        account.table(List.of("date", "min ", "why"), List.of(List.of("2026-04-07", "90", words)));

        assertThat(lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
    }

    @Test
    void a_column_of_numbers_stands_right_and_the_last_column_wraps() {
        account.table(
                List.of("date", "min ", "why"),
                List.of(List.of("2026-04-07", "5", "x".repeat(50)), List.of("2026-04-08", "120", "fine")));

        assertThat(lines()).contains("2026-04-08  120  fine").anyMatch(line -> line.startsWith("2026-04-07    5  xxx"));
    }

    private List<String> lines() {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
