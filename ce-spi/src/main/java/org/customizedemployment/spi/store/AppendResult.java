package org.customizedemployment.spi.store;

import org.apiguardian.api.API;

/** What became of an append. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public sealed interface AppendResult {
    /** The revision of the last change of the case, after the call. */
    long head();

    /** The changes are there, durably. */
    record Appended(long head) implements AppendResult {}

    /** Someone else was faster; nothing was written. */
    record Conflict(long head) implements AppendResult {}

    /**
     * The key was appended before; nothing was written.
     *
     * @param revision the last revision that was appended with it
     */
    record AlreadyApplied(long head, long revision) implements AppendResult {}
}
