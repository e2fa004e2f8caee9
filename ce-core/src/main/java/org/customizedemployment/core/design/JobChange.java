package org.customizedemployment.core.design;

import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Words;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * A change in the job of someone who keeps it (ICF-K1).
 *
 * @param kind what changes
 * @param task the task
 * @param job the co-worker's job that the task goes to or comes from; null unless it is a swap
 * @param words what it will be like; null if the kind says it all
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record JobChange(
        Kind kind,
        EntryId task,
        @Nullable EntryId job,
        @Words @Sensitive(Sensitivity.BUSINESS) @Nullable String words) {
    /** What changes. */
    public enum Kind {
        HOW,
        WHEN,
        WHERE,
        SEQUENCE,
        GIVES_TO,
        TAKES_FROM;

        /** Whether a task goes to or comes from a co-worker. */
        public boolean isSwap() {
            return this == GIVES_TO || this == TAKES_FROM;
        }
    }

    /** No words of the employer's. */
    @Override
    public String toString() {
        return "JobChange[" + kind + " " + task + (job == null ? "" : ", " + job) + "]";
    }
}
