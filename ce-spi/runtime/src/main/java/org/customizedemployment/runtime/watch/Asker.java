package org.customizedemployment.runtime.watch;

import org.jspecify.annotations.Nullable;

/** A thread that asks rules and shows which one it is at. */
final class Asker extends Thread {
    /** What an asker is at: the rule, if any, and how many it has entered or left so far. */
    record At(@Nullable WatchedRule rule, long steps) {}

    // Written by this thread alone; the steps before the rule, so that whoever sees a new rule sees a new number.
    private volatile long steps;
    private volatile @Nullable WatchedRule rule;
    private volatile long patience;

    Asker(Runnable work) {
        super(work, "ce-rules");
        setDaemon(true);
    }

    /** How long one rule may take from now on, in milliseconds; zero: nothing was said. */
    void setPatience(long milliseconds) {
        patience = milliseconds;
    }

    long getPatience() {
        return patience;
    }

    /** The rule that was being asked before, to be given back. */
    @Nullable
    WatchedRule enter(WatchedRule next) {
        WatchedRule before = rule;
        step();
        rule = next;
        return before;
    }

    void leave(@Nullable WatchedRule before) {
        step();
        rule = before;
    }

    // Only its own thread calls it.
    @SuppressWarnings("NonAtomicVolatileUpdate")
    private void step() {
        steps++;
    }

    At at() {
        WatchedRule now = rule;
        return new At(now, steps);
    }
}
