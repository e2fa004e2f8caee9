package org.customizedemployment.runtime.watch;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.spi.pack.PackProvider;
import org.jspecify.annotations.Nullable;

/**
 * Asks questions in a thread of its own, so that a rule in Java that never ends costs its own answer and no other: after between one and two
 * times the patience in that one rule it is given up, the question is asked again without it, and the decision says <em>error</em> and names
 * it. Java has no way to stop such a thread; it is told to (interrupted), left behind as a daemon, and the rule is not asked again. How long a
 * question takes as a whole plays no part. Thread-safe.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class RuleWatch implements AutoCloseable {
    private final long patience;
    private final ExecutorService askers = Executors.newCachedThreadPool(Asker::new);

    /**
     * @param patience how long one rule may take for one case; zero: without end, and questions are asked in the caller's thread
     */
    public RuleWatch(Duration patience) {
        this.patience = patience.toMillis();
    }

    /** The same pack with its rules watched. */
    public PackProvider watched(PackProvider pack) {
        return patience == 0 ? pack : new WatchedPack(pack);
    }

    /**
     * The answer to a question.
     *
     * @param question pure, as it is asked again after a rule was given up
     * @throws CeException if the caller is interrupted while waiting; what the question throws it throws
     */
    public <T> T ask(Supplier<T> question) {
        if (patience == 0 || Thread.currentThread() instanceof Asker || askers.isShutdown()) {
            return question.get();
        }
        while (true) {
            Attempt<T> attempt = new Attempt<>(question, Thread.currentThread().getContextClassLoader());
            Future<T> answer = askers.submit(attempt::run);
            WatchedRule endless = awaitEnd(answer, attempt);
            if (endless == null) {
                return get(answer);
            }
            endless.giveUp();
        }
    }

    /** The rule that does not end; null once there is an answer. */
    private @Nullable WatchedRule awaitEnd(Future<?> answer, Attempt<?> attempt) {
        Asker.At before = null;
        while (!isDone(answer)) {
            Asker asker = attempt.asker.get();
            Asker.At now = asker == null ? null : asker.at();
            if (now != null && now.rule() != null && now.equals(before)) {
                answer.cancel(true);
                return now.rule();
            }
            before = now;
        }
        return null;
    }

    private boolean isDone(Future<?> answer) {
        try {
            answer.get(patience, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            // Whoever asked gets it.
            return true;
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new CeException(
                    RuntimeError.INTERRUPTED, "the caller was interrupted before the rules had answered", e);
        }
    }

    private static <T> T get(Future<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            if (e.getCause() instanceof Error thrown) {
                throw thrown;
            }
            throw new IllegalStateException("a question throws nothing else", e);
        } catch (InterruptedException | CancellationException e) {
            throw new IllegalStateException("it is done", e);
        }
    }

    /** Leaves rules that do not end behind. Questions that come later are asked in their caller's thread. */
    @Override
    public void close() {
        askers.shutdownNow();
    }

    /** A question with the thread that it is asked in. */
    private static final class Attempt<T> {
        private final AtomicReference<@Nullable Asker> asker = new AtomicReference<>();
        private final Supplier<T> question;
        private final @Nullable ClassLoader loader;

        Attempt(Supplier<T> question, @Nullable ClassLoader loader) {
            this.question = question;
            this.loader = loader;
        }

        T run() {
            Asker own = (Asker) Thread.currentThread();
            own.setContextClassLoader(loader);
            asker.set(own);
            return question.get();
        }
    }
}
