package org.customizedemployment.cli;

/** What a run of {@code ce} ends with (SEM-11). */
final class ExitCode {
    /** Everything is fine; advice alone is fine too. */
    static final int FINE = 0;
    /** A blocking or payment-holding rule, a move, a line, a design, a command or a file is not fine. */
    static final int FINDINGS = 1;
    /** Bad input or usage; the message is on standard error. */
    static final int BAD_INPUT = 2;

    private ExitCode() {}
}
