package org.customizedemployment.cli.terminal;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apiguardian.api.API;

/** Says on standard error that work goes on, once it has taken longer than two seconds. Says nothing for anything shorter. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Progress {
    private static final long FIRST_SECONDS = 2;
    private static final long NEXT_SECONDS = 5;

    private Progress() {}

    /**
     * Does something and says so while it lasts.
     *
     * @param doing what is being done, for example {@code reading case.json}
     */
    public static <T> T during(String doing, PrintWriter err, Supplier<T> work) {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "ce-progress");
            thread.setDaemon(true);
            return thread;
        });
        ScheduledFuture<?> saying = timer.scheduleAtFixedRate(
                () -> {
                    err.println("ce: still " + doing + " ...");
                    err.flush();
                },
                FIRST_SECONDS,
                NEXT_SECONDS,
                TimeUnit.SECONDS);
        try {
            return work.get();
        } finally {
            saying.cancel(false);
            timer.shutdownNow();
        }
    }
}
