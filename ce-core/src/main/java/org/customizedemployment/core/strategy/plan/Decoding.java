package org.customizedemployment.core.strategy.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customizedemployment.core.assignment.AssignmentAnswer;
import org.customizedemployment.core.assignment.Choice;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.FreedTime;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.PlannedSupport;
import org.customizedemployment.core.design.Remainder;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;

/** Turns a solver's answer into a job design: tasks with their rests, times, freed time, needs, support, pay. */
final class Decoding {
    private static final int NAMES_IN_TITLE = 2;

    private final JobModel model;
    private final Slots slots;
    private final AssignmentAnswer answer;
    private final Map<EntryId, Minutes> minutes = new LinkedHashMap<>();

    Decoding(JobModel model, Slots slots, AssignmentAnswer answer) {
        this.model = model;
        this.slots = slots;
        this.answer = answer;
        model.tasks().forEach(task -> {
            int grains = answer.choices().stream()
                    .filter(choice -> TaskItems.taskOf(choice.item()).equals(task.id()))
                    .mapToInt(Choice::grains)
                    .sum();
            if (grains > 0) {
                minutes.put(task.id(), Minutes.of((long) grains * model.grain()));
            }
        });
    }

    JobDesign design(EntryId id) {
        JobDesign.Builder design = JobDesign.builder();
        design.header(new EntryHeader(id, 1, EffectiveRange.NOT_STATED, Provenance.NOT_SUPPLIED))
                .employer(model.brief().employer())
                .addStrategies(model.scope().strategy())
                .jobTitle(title())
                .tasks(minutes.entrySet().stream()
                        .map(one -> new DesignTask(one.getKey(), one.getValue(), remainder(one.getKey())))
                        .toList())
                .freedTime(freedTime())
                .needs(model.brief().needsMetBy(List.copyOf(minutes.keySet())).stream()
                        .map(EmployerNeed::id)
                        .toList())
                .plannedWork(new Timetable(slots, answer, model.grain()).work())
                .supports(supports())
                .pay(Optional.ofNullable(model.pay().rate()));
        return design.build();
    }

    /** The employer's own names of its longest tasks. */
    private String title() {
        return minutes.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<EntryId, Minutes> one) ->
                                -one.getValue().value())
                        .thenComparing(Map.Entry::getKey))
                .limit(NAMES_IN_TITLE)
                .map(one -> task(one.getKey()).getName())
                .collect(Collectors.joining(" · "));
    }

    private WorkTask task(EntryId id) {
        return model.brief().task(id).orElseThrow();
    }

    private Remainder remainder(EntryId id) {
        WorkTask task = task(id);
        boolean whole = minutes.getOrDefault(id, Minutes.ZERO)
                        .compareTo(task.getWeekly().typical())
                >= 0;
        return whole || task.getJob().isEmpty()
                ? Remainder.NONE_LEFT
                : Remainder.staysWith(task.getJob().orElseThrow());
    }

    private List<FreedTime> freedTime() {
        Map<EntryId, Minutes> byJob = new LinkedHashMap<>();
        minutes.forEach((id, taken) -> task(id).getJob()
                .filter(model.brief()::isHeld)
                .ifPresent(job -> byJob.merge(job, taken, Minutes::plus)));
        List<FreedTime> freed = new ArrayList<>();
        byJob.forEach((job, taken) ->
                CoreWork.of(job, model.brief()).ifPresent(core -> freed.add(new FreedTime(job, core.id(), taken))));
        return freed;
    }

    private List<PlannedSupport> supports() {
        return minutes.keySet().stream()
                .flatMap(id -> Stream.ofNullable(model.person().fit(task(id)).giver())
                        .map(giver -> new PlannedSupport(id, giver)))
                .toList();
    }
}
