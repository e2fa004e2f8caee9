package org.customizedemployment.core.design;

import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Lasting;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.value.Minutes;
import org.jspecify.annotations.Nullable;

/**
 * A task of the new job.
 *
 * @param task the work task it comes from; identity goes by this, not by minutes (SEM-29)
 * @param weekly minutes a week in the new job
 * @param remainder what becomes of the rest; null: not said, which the checker refuses where a rest is left
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DesignTask(
        EntryId task, @Lasting Minutes weekly, @Nullable Remainder remainder) {}
