package org.customizedemployment.core.strategy.brief;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.discovery.SupportGiver;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.work.WorkCondition;
import org.jspecify.annotations.Nullable;

/**
 * How a task goes with a person, and the profile entries that say so.
 *
 * @param level the level
 * @param because the profile statements that it rests on, and those about conditions that it has or lacks
 * @param with conditions of the task that the person would rather have
 * @param without conditions of the task that the person would rather not have
 * @param giver who gives the support that closes a gap; null if none is needed or nobody is named
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TaskFit(
        FitLevel level,
        List<EntryRef> because,
        List<WorkCondition> with,
        List<WorkCondition> without,
        @Nullable SupportGiver giver) {
    public TaskFit {
        because = List.copyOf(because);
        with = List.copyOf(with);
        without = List.copyOf(without);
    }
}
