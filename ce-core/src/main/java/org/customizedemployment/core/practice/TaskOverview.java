package org.customizedemployment.core.practice;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.planning.TaskRecord;
import org.customizedemployment.core.planning.TaskState;
import org.jspecify.annotations.Nullable;

/**
 * The 31 tasks of practice in one case (ICF-T1 to T31): what people recorded of each, and a suggestion where they did not but the case
 * already shows something. It decides nothing and changes nothing (SEM-20); the order of the tasks binds nobody (ICF-G2).
 *
 * <pre>{@code
 * TaskOverview.of(caseFile).standing(PracticeTask.OBSERVE_FAMILIAR_SETTINGS).suggestion(); // LOOKS_DONE: an observation with notes is there
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class TaskOverview {
    private final Map<PracticeTask, TaskStanding> standings;
    private final List<EntryRef> otherRecords;

    private TaskOverview(Map<PracticeTask, TaskStanding> standings, List<EntryRef> otherRecords) {
        this.standings = standings;
        this.otherRecords = otherRecords;
    }

    /** Of all that the case holds, but for statements that the person set aside. */
    public static TaskOverview of(CaseFile caseFile) {
        return of(new CaseEntries.OfFile(caseFile));
    }

    /** Of what an audience sees of the case. */
    public static TaskOverview of(CaseView view) {
        return of(new CaseEntries.OfView(view));
    }

    private static TaskOverview of(CaseEntries entries) {
        Look look = new Look(entries);
        Map<PracticeTask, TaskStanding> standings = new EnumMap<>(PracticeTask.class);
        for (PracticeTask task : PracticeTask.values()) {
            standings.put(task, look.at(task));
        }
        Map<PracticeTask, TaskStanding> advised = new EnumMap<>(PracticeTask.class);
        standings.forEach((task, one) -> advised.put(task, one.withOpenBefore(openBefore(one, standings))));
        return new TaskOverview(advised, look.otherRecords());
    }

    /** All 31, in the order of the source. */
    public List<TaskStanding> getStandings() {
        return List.copyOf(standings.values());
    }

    /** Those of one component, in the order of the source. */
    public List<TaskStanding> getStandings(PracticeComponent component) {
        return standings.values().stream()
                .filter(one -> one.task().getComponent() == component)
                .toList();
    }

    public TaskStanding standing(PracticeTask task) {
        return Objects.requireNonNull(standings.get(task));
    }

    /** Records of tasks that are none of the 31, such as a host's own; in order of recording, may be empty. */
    public List<EntryRef> getOtherRecords() {
        return otherRecords;
    }

    private static List<PracticeTask> openBefore(TaskStanding one, Map<PracticeTask, TaskStanding> all) {
        if (one.recorded() == TaskState.NOT_NEEDED) {
            return List.of();
        }
        return one.task().getBuildsOn().stream()
                .filter(earlier -> {
                    TaskStanding before = Objects.requireNonNull(all.get(earlier));
                    return !before.settled() && before.suggestion() != TaskSuggestion.LOOKS_DONE;
                })
                .toList();
    }

    /** One look through a case: each sign and each record once. */
    private static final class Look {
        private final Map<TaskSign, List<EntryRef>> signs = new EnumMap<>(TaskSign.class);
        private final List<TaskRecord> records;
        private final Map<EntryId, EntryRef> refs = new LinkedHashMap<>();

        Look(CaseEntries entries) {
            for (TaskSign sign : TaskSign.values()) {
                signs.put(sign, sign.in(entries));
            }
            records = entries.entries(TaskRecord.TYPE);
            if (records.stream().anyMatch(one -> !one.getEvidence().isEmpty())) {
                EntryTypes.all()
                        .forEach(type -> entries.entries(type).forEach(entry -> refs.put(entry.id(), entry.toRef())));
            }
        }

        TaskStanding at(PracticeTask task) {
            List<TaskRecord> some = records.stream()
                    .filter(record -> record.getTask().equals(task.getId()))
                    .toList();
            TaskRecord last = some.isEmpty() ? null : some.get(some.size() - 1);
            TaskState recorded = last == null ? null : last.getState();
            List<SignFound> found = found(task.getSigns().all());
            List<TaskSign> missing = task.getSigns().needed().stream()
                    .filter(sign -> signs(sign).isEmpty())
                    .toList();
            return new TaskStanding(
                    task,
                    recorded,
                    some.stream().map(Entry::toRef).toList(),
                    last == null ? List.of() : visible(last.getEvidence()),
                    found,
                    missing,
                    suggestion(recorded, found, missing),
                    List.of());
        }

        List<EntryRef> otherRecords() {
            return records.stream()
                    .filter(record -> PracticeTask.find(record.getTask()).isEmpty())
                    .map(Entry::toRef)
                    .toList();
        }

        private List<EntryRef> signs(TaskSign sign) {
            return signs.getOrDefault(sign, List.of());
        }

        private List<SignFound> found(List<TaskSign> some) {
            return some.stream()
                    .filter(sign -> !signs(sign).isEmpty())
                    .map(sign -> new SignFound(sign, signs(sign)))
                    .toList();
        }

        /** What the audience does not see, such as a statement set aside, is not cited to it either. */
        private List<EntryRef> visible(List<EntryId> ids) {
            return ids.stream()
                    .map(id -> Optional.ofNullable(refs.get(id)))
                    .flatMap(Optional::stream)
                    .toList();
        }

        private static TaskSuggestion suggestion(
                @Nullable TaskState recorded, List<SignFound> found, List<TaskSign> missing) {
            if (recorded == TaskState.DONE || recorded == TaskState.NOT_NEEDED || found.isEmpty()) {
                return TaskSuggestion.NONE;
            }
            return missing.isEmpty() ? TaskSuggestion.LOOKS_DONE : TaskSuggestion.LOOKS_BEGUN;
        }
    }
}
