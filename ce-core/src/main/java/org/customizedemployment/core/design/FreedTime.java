package org.customizedemployment.core.design;

import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Lasting;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.value.Minutes;

/**
 * Time that a donor of tasks gets back, and the primary work it goes to (ASERT-S1).
 *
 * @param job the donor's job
 * @param primaryTask the task of that job, a primary responsibility, that gets the time
 * @param weekly minutes a week
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record FreedTime(
        EntryId job, EntryId primaryTask, @Lasting Minutes weekly) {}
