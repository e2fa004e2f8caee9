package org.customizedemployment.cli;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Says on standard error that work goes on, once it has taken longer than two seconds. Says nothing for anything shorter. */
final class Progress implements AutoCloseable {
    private static final long FIRST_SECONDS = 2;
    private static final long NEXT_SECONDS = 5;

    private final ScheduledExecutorService timer;

    private Progress(ScheduledExecutorService timer) {
        this.timer = timer;
    }

    /**
     * @param doing what is being done, for example {@code reading case.json}
     */
    static Progress of(PrintWriter err, String doing) {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "ce-progress");
            thread.setDaemon(true);
            return thread;
        });
        timer.scheduleAtFixedRate(
                () -> {
                    err.println("ce: still " + doing + " ...");
                    err.flush();
                },
                FIRST_SECONDS,
                NEXT_SECONDS,
                TimeUnit.SECONDS);
        return new Progress(timer);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
