package org.customizedemployment.quickstart;

/** The walk can't go on; the message says what, why and what to do. */
final class WalkStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WalkStopped(String message) {
        super(message);
    }
}
