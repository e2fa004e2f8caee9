package org.customizedemployment.runtime.watch;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Work that was begun in a thread that asks rules, for one thread to wait for.
 *
 * @param <T> what comes of it
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Asked<T> {
    /** How often to look in milliseconds, as long as no question was asked. */
    private static final long UNTIL_ASKED = 100;

    private final Askers askers;
    private final Supplier<T> work;
    private final long patience;
    private final @Nullable ClassLoader loader = Thread.currentThread().getContextClassLoader();
    private volatile @Nullable Asker asker;
    private Future<T> answer;

    Asked(Askers askers, Supplier<T> work, long patience) {
        this.askers = askers;
        this.work = work;
        this.patience = patience;
        this.answer = askers.submit(this);
    }

    T run() {
        Asker own = (Asker) Thread.currentThread();
        own.setContextClassLoader(loader);
        own.setPatience(patience);
        asker = own;
        return work.get();
    }

    /**
     * Waits for the end, and begins again without each rule that does not end. What the work throws it throws.
     *
     * @throws InterruptedException if this thread is interrupted; the work is told to end
     */
    public T get() throws InterruptedException {
        for (WatchedRule endless = awaitEnd(); endless != null; endless = awaitEnd()) {
            endless.giveUp();
            askers.replaceOne();
            asker = null;
            answer = askers.submit(this);
        }
        return ended();
    }

    /** The rule that does not end; null once there is an answer. */
    private @Nullable WatchedRule awaitEnd() throws InterruptedException {
        Asker.At before = null;
        while (!isDone()) {
            Asker own = asker;
            Asker.At now = own == null ? null : own.at();
            if (now != null && now.rule() != null && now.equals(before)) {
                answer.cancel(true);
                return now.rule();
            }
            before = now;
        }
        return null;
    }

    private boolean isDone() throws InterruptedException {
        Asker own = asker;
        long told = own == null ? patience : own.getPatience();
        try {
            answer.get(told == 0 ? UNTIL_ASKED : told, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            // Whoever waits gets it.
            return true;
        } catch (InterruptedException e) {
            answer.cancel(true);
            throw e;
        }
    }

    private T ended() {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            if (e.getCause() instanceof Error thrown) {
                throw thrown;
            }
            throw new IllegalStateException("work throws nothing else", e);
        } catch (InterruptedException | CancellationException e) {
            throw new IllegalStateException("it is done", e);
        }
    }
}
