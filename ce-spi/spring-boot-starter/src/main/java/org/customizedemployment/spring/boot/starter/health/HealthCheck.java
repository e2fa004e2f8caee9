package org.customizedemployment.spring.boot.starter.health;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.plugin.Plugin;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spring.boot.starter.StarterError;
import org.jspecify.annotations.Nullable;

/**
 * Asks the store and the source for nothing in particular, and lists what the front door was wired with. Ids, versions and counts only. Whoever asks has an
 * answer in time, also where the database, or a pool that has no connection left, keeps everyone waiting: one thread waits for it, and whoever asks
 * meanwhile waits for that one.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class HealthCheck {
    /** A case that nobody has: looking for it goes all the way and brings nothing back. */
    private static final CaseId NOBODY = CaseId.of("ce health check");

    private final CustomizedEmployment ce;
    private final Duration timeout;
    private final AtomicReference<@Nullable FutureTask<String>> underWay = new AtomicReference<>();

    /**
     * @param timeout how long to wait until it is said that nobody answers (CE-STARTER-007)
     */
    public HealthCheck(CustomizedEmployment ce, Duration timeout) {
        this.ce = ce;
        this.timeout = timeout;
    }

    /**
     * What was found.
     *
     * @param error the code of what is wrong; empty: nothing is
     * @param details for people who run the application
     */
    @API(status = API.Status.EXPERIMENTAL, since = "0.1")
    public record Finding(String error, Map<String, Object> details) {
        public boolean isUp() {
            return error.isEmpty();
        }
    }

    public Finding check() {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("store", ids(ProviderKind.STORE));
        details.put("source", ids(ProviderKind.SOURCE));
        details.put("packs", ids(ProviderKind.PACK));
        details.put("programmes", ce.packs().programmes().size());
        details.put(
                "failed",
                ce.plugins().failed().stream().map(Plugin::implementation).toList());
        return new Finding(error(), details);
    }

    private String error() {
        FutureTask<String> mine = new FutureTask<>(this::ask);
        FutureTask<String> before = underWay.compareAndExchange(null, mine);
        if (before == null) {
            start(mine);
        }
        try {
            return (before == null ? mine : before).get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return StarterError.NO_ANSWER.code();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return StarterError.NO_ANSWER.code();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the front door failed with " + e.getCause(), e);
        }
    }

    private void start(FutureTask<String> task) {
        Thread asking = new Thread(
                () -> {
                    task.run();
                    underWay.set(null);
                },
                "ce-health");
        asking.setDaemon(true);
        asking.start();
    }

    private String ask() {
        try {
            ce.load(NOBODY);
            return "";
        } catch (CeException e) {
            return e.getErrorCode().code();
        }
    }

    private List<String> ids(ProviderKind kind) {
        return ce.plugins().chosen().stream()
                .filter(one -> one.kind() == kind)
                .map(Plugin::id)
                .toList();
    }
}
