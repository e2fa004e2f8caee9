package org.customizedemployment.store.jdbc.durability;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Counts rounds, and writes a line of {@code docs/durability.md} into {@code target}. */
final class RoundLog {
    /** Ten in the fast suite, more in a campaign. */
    static final int ROUNDS = Integer.getInteger("ce.store.rounds", 10);

    private final String store;
    private final String failure;
    private final List<String> problems = new ArrayList<>();
    private int rounds;
    private long acknowledged;

    RoundLog(String store, String failure) {
        this.store = store;
        this.failure = failure;
    }

    /** One round: so many changes were acknowledged, and that is wrong afterwards. */
    void round(long more, List<String> wrong) {
        rounds++;
        acknowledged += more;
        problems.addAll(wrong);
    }

    void close() throws IOException {
        long lost = problems.stream().filter(one -> one.startsWith("lost")).count();
        String line = String.format(
                "| %s | %s | %d | %d | %d | %d |%n",
                store, failure, rounds, acknowledged, lost, problems.size() - lost);
        Files.writeString(
                Path.of("target", "durability.md"), line, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        assertThat(problems).isEmpty();
        assertThat(rounds).isEqualTo(ROUNDS);
        assertThat(acknowledged).isGreaterThan(ROUNDS);
    }
}
