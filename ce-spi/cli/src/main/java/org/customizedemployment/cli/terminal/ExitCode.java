package org.customizedemployment.cli.terminal;

import org.apiguardian.api.API;

/** What a run of {@code ce} ends with (SEM-11). */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ExitCode {
    /** Everything is fine; advice alone is fine too. */
    public static final int FINE = 0;
    /** A blocking or payment-holding rule, a move, a line, a design, a command or a file is not fine. */
    public static final int FINDINGS = 1;
    /** Bad input or usage; the message is on standard error. */
    public static final int BAD_INPUT = 2;

    private ExitCode() {}
}
