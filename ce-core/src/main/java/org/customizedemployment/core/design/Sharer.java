package org.customizedemployment.core.design;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.work.TaskKind;
import org.jspecify.annotations.Nullable;

/**
 * One of the people who share a job (ASERT-S3).
 *
 * @param person who; null: a partner to be found, and the design is incomplete
 * @param tasks the tasks that are theirs; a task may be shared
 * @param strengths the strengths by which they were split; at least one for the design to be a sharing
 * @param ownAgreement whether they negotiate, are hired and are paid each for themselves (ODEP-P10)
 * @param provider who supports them; null if nobody or not stated
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Sharer(
        @Nullable ActorId person,
        @Bounded List<EntryId> tasks,
        @Bounded List<TaskKind> strengths,
        boolean ownAgreement,
        @Nullable ActorId provider) {
    public Sharer {
        tasks = List.copyOf(tasks);
        strengths = List.copyOf(strengths);
    }
}
