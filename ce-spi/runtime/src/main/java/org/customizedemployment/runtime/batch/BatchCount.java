package org.customizedemployment.runtime.batch;

import org.apiguardian.api.API;

/**
 * How far a batch is, or how it ended.
 *
 * @param bytes read so far
 * @param answered lines
 * @param refused lines; each was told to the listener
 * @param cancelled whether someone ended it before the last line; what was begun was ended
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record BatchCount(long bytes, long answered, long refused, boolean cancelled) {
    static final BatchCount NONE = new BatchCount(0, 0, 0, false);

    BatchCount oneAnswered() {
        return new BatchCount(bytes, answered + 1, refused, cancelled);
    }

    BatchCount oneRefused() {
        return new BatchCount(bytes, answered, refused + 1, cancelled);
    }

    BatchCount upTo(long read) {
        return new BatchCount(read, answered, refused, cancelled);
    }

    BatchCount ended(boolean early) {
        return new BatchCount(bytes, answered, refused, early);
    }
}
