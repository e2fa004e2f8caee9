package org.customizedemployment.cli.caseload;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl-C ends long work cleanly: nothing more is begun, and the virtual machine waits until what was begun is written. */
final class Stopping {
    private static final long SECONDS_TO_END = 30;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread stop;

    private Stopping(Runnable cancel) {
        stop = new Thread(() -> stop(cancel), "ce-stop");
    }

    /** Until {@link #ended()}. */
    static Stopping by(Runnable cancel) {
        Stopping stopping = new Stopping(cancel);
        Runtime.getRuntime().addShutdownHook(stopping.stop);
        return stopping;
    }

    private void stop(Runnable cancel) {
        cancel.run();
        try {
            if (!ended.await(SECONDS_TO_END, TimeUnit.SECONDS)) {
                Thread.currentThread().interrupt(); // whoever reads a stopped disk is not waited for
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The work has ended, by itself or by Ctrl-C. */
    void ended() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException e) {
            // It is running: the virtual machine is ending, for which it is there.
        }
    }
}
