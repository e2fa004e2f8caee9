package org.customizedemployment.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.process.command.CommandOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A refused move is a value: no exception is made on the way, not even one that is caught. Counted by the JVM itself. */
class RefusalTest {
    private static final String MADE = "jdk.JavaExceptionThrow";

    @TempDir
    Path directory;

    @Test
    void a_refused_move_makes_no_exception() throws IOException {
        MoveRound round = new MoveRound(Outcome.NOT_MET);
        assertThat(round.byProcess(0)).isInstanceOf(CommandOutcome.Rejected.class);
        assertThat(exceptionsMadeBy(() -> {
                    for (int turn = 0; turn < 1_000; turn++) {
                        round.byProcess(turn);
                    }
                }))
                .isEmpty();
    }

    @Test
    void an_exception_would_be_seen() throws IOException {
        assertThat(exceptionsMadeBy(() -> {
                    Throwable never = new IllegalStateException("made, not thrown");
                    assertThat(never).isNotNull();
                }))
                .isNotEmpty();
    }

    private List<RecordedEvent> exceptionsMadeBy(Runnable work) throws IOException {
        Path file = directory.resolve("events.jfr");
        try (Recording events = new Recording()) {
            events.enable(MADE).withStackTrace();
            events.start();
            work.run();
            events.stop();
            events.dump(file);
        }
        long self = Thread.currentThread().getId();
        return RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getEventType().getName().equals(MADE))
                .filter(event -> event.getThread() != null && event.getThread().getJavaThreadId() == self)
                .toList();
    }
}
