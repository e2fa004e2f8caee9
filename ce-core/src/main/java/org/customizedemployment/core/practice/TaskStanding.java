package org.customizedemployment.core.practice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.planning.TaskState;
import org.jspecify.annotations.Nullable;

/**
 * How one task of practice stands in one case: what people recorded, what the case shows, what that looks like, and advice.
 *
 * @param task which
 * @param recorded what people said last; null if nothing was recorded
 * @param records every record of it, in order of recording: a task may be done again; may be empty
 * @param evidence the entries that the last record names; may be empty
 * @param found the signs that the case shows, the needed ones first; may be empty
 * @param missing the needed signs that the case does not show. It may still have been done: no case holds everything
 * @param suggestion what it looks like; {@code NONE} once people have said that it was done or is not needed
 * @param openBefore the tasks it builds on that are neither recorded as done or not needed nor look done; advice, in the order of the source
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TaskStanding(
        PracticeTask task,
        @Nullable TaskState recorded,
        List<EntryRef> records,
        List<EntryRef> evidence,
        List<SignFound> found,
        List<TaskSign> missing,
        TaskSuggestion suggestion,
        List<PracticeTask> openBefore) {
    public TaskStanding {
        records = List.copyOf(records);
        evidence = List.copyOf(evidence);
        found = List.copyOf(found);
        missing = List.copyOf(missing);
        openBefore = List.copyOf(openBefore);
    }

    /** What people said last; empty if nothing was recorded. */
    public Optional<TaskState> state() {
        return Optional.ofNullable(recorded);
    }

    /** Whether people have said that it was done or is not needed. */
    public boolean settled() {
        return recorded == TaskState.DONE || recorded == TaskState.NOT_NEEDED;
    }

    /** The entries that the last record names, then those of the signs, each once. */
    public List<EntryRef> allEvidence() {
        return Stream.concat(evidence.stream(), found.stream().flatMap(one -> one.entries().stream()))
                .distinct()
                .toList();
    }

    TaskStanding withOpenBefore(List<PracticeTask> advice) {
        return new TaskStanding(task, recorded, records, evidence, found, missing, suggestion, advice);
    }
}
