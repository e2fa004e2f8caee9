package org.customizedemployment.runtime.watch;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Supplier;
import org.apiguardian.api.API;

/**
 * Threads for work that asks rules. Whoever waits for it watches it: see {@link RuleWatch}. Work that asks many questions is handed over once, as a
 * question in one of these threads is asked there. Thread-safe.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Askers implements AutoCloseable {
    private final ThreadPoolExecutor threads;
    private final boolean limited;

    private Askers(ExecutorService threads, boolean limited) {
        this.threads = (ThreadPoolExecutor) threads;
        this.limited = limited;
    }

    /** As many as there is work at once. */
    static Askers unlimited() {
        return new Askers(Executors.newCachedThreadPool(Asker::new), false);
    }

    /** So many; more work waits. */
    public static Askers of(int count) {
        return new Askers(Executors.newFixedThreadPool(count, Asker::new), true);
    }

    /**
     * Begins some work.
     *
     * @param work pure, as it is done again after a rule was given up
     */
    public <T> Asked<T> begin(Supplier<T> work) {
        return begin(work, 0);
    }

    /**
     * @param patience in milliseconds; zero: that of the first question that is asked
     */
    <T> Asked<T> begin(Supplier<T> work, long patience) {
        return new Asked<>(this, work, patience);
    }

    <T> Future<T> submit(Asked<T> work) {
        return threads.submit(work::run);
    }

    /** One is left behind with a rule that does not end. */
    synchronized void replaceOne() {
        if (limited) {
            threads.setMaximumPoolSize(threads.getMaximumPoolSize() + 1);
            threads.setCorePoolSize(threads.getCorePoolSize() + 1);
        }
    }

    boolean isClosed() {
        return threads.isShutdown();
    }

    /** Interrupts what is under way; what does not end stays behind as a daemon. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
