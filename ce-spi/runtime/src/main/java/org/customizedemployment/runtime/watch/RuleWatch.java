package org.customizedemployment.runtime.watch;

import java.time.Duration;
import java.util.function.Supplier;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.spi.pack.PackProvider;

/**
 * Asks questions in a thread of its own, so that a rule in Java that never ends costs its own answer and no other: after between one and two
 * times the patience in that one rule it is given up, the question is asked again without it, and the decision says <em>error</em> and names
 * it. Java has no way to stop such a thread; it is told to (interrupted), left behind as a daemon, and the rule is not asked again. How long a
 * question takes as a whole plays no part. Thread-safe.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class RuleWatch implements AutoCloseable {
    private final long patience;
    private final Askers askers = Askers.unlimited();

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
        if (patience == 0 || askers.isClosed()) {
            return question.get();
        }
        if (Thread.currentThread() instanceof Asker asker) {
            asker.setPatience(patience);
            return question.get();
        }
        try {
            return askers.begin(question, patience).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CeException(
                    RuntimeError.INTERRUPTED, "the caller was interrupted before the rules had answered", e);
        }
    }

    /** Leaves rules that do not end behind. Questions that come later are asked in their caller's thread. */
    @Override
    public void close() {
        askers.close();
    }
}
