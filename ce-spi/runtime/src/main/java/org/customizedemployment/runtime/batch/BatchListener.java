package org.customizedemployment.runtime.batch;

import org.apiguardian.api.API;
import org.customizedemployment.core.id.CaseId;

/**
 * What a batch tells, in the order of the lines and always in the thread that runs it. To be implemented by hosts; what it throws ends the batch.
 *
 * @param <T> an answer
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface BatchListener<T> {
    /**
     * A line was answered.
     *
     * @param line from 1
     */
    void answered(long line, CaseId id, T answer);

    /** A line could not be answered; the batch goes on. */
    void refused(BadLine line);

    /** Some more lines are done: a few times a second at most in large files, more often in small ones. */
    default void progressed(BatchCount sofar) {}
}
