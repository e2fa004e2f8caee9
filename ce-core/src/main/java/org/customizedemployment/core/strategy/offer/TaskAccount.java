package org.customizedemployment.core.strategy.offer;

import org.apiguardian.api.API;
import org.customizedemployment.core.design.Remainder;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.brief.TaskFit;
import org.customizedemployment.core.value.Minutes;
import org.jspecify.annotations.Nullable;

/**
 * One task of a design, accounted for.
 *
 * @param task the task
 * @param origin the job it comes from; null: nobody does it today
 * @param share minutes a week in the new job
 * @param whole minutes a week in all, typical
 * @param remainder where the rest goes; null: not said
 * @param fit why it goes with the person, and the support that closes a gap
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TaskAccount(
        EntryRef task,
        @Nullable EntryId origin,
        Minutes share,
        Minutes whole,
        @Nullable Remainder remainder,
        TaskFit fit) {}
