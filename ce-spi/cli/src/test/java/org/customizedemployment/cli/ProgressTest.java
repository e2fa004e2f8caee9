package org.customizedemployment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.customizedemployment.cli.terminal.Progress;
import org.junit.jupiter.api.Test;

class ProgressTest {
    @Test
    void work_that_lasts_longer_than_two_seconds_is_said_to_go_on() {
        CountDownLatch said = new CountDownLatch(1);
        StringWriter text = new StringWriter();
        PrintWriter err = new PrintWriter(text) {
            @Override
            public void flush() {
                super.flush();
                said.countDown();
            }
        };
        long start = System.nanoTime();
        boolean done = Progress.during("counting", err, () -> {
            try {
                return said.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(done).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
        assertThat(text.toString()).contains("ce: still counting ...");
    }

    @Test
    void short_work_is_done_in_silence() {
        StringWriter text = new StringWriter();
        assertThat(Progress.during("counting", new PrintWriter(text), () -> 7)).isEqualTo(7);
        assertThat(text.toString()).isEmpty();
    }
}
