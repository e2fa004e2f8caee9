package org.customizedemployment.reports.workplace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.PlannedWork;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Argument;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.strategy.brief.WorkplaceBrief;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.WeeklyWindow;
import org.customizedemployment.core.work.WorkCondition;
import org.customizedemployment.reports.text.Placeholders;
import org.customizedemployment.reports.wording.Wording;

/** Tasks, jobs, needs and times of a workplace as people there call them: reasons name entries by id, readers get the employer's own words. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class WorkWording {
    private static final String CHANGE = ".change";

    private final WorkplaceBrief brief;
    private final Wording words;
    private final Function<EntryId, Optional<String>> others;

    /** @param others names of entries that are not of the workplace, such as what a profile statement says */
    public WorkWording(WorkplaceBrief brief, Wording words, Function<EntryId, Optional<String>> others) {
        this.brief = brief;
        this.words = words;
        this.others = others;
    }

    public WorkplaceBrief getBrief() {
        return brief;
    }

    public Wording getWords() {
        return words;
    }

    public String task(EntryId id) {
        return brief.task(id).map(WorkTask::getName).orElseGet(() -> words.text("employer.task.unnamed"));
    }

    public String job(EntryId id) {
        return brief.job(id).map(WorkplaceJob::getTitle).orElseGet(() -> words.text("employer.job.unnamed"));
    }

    /** The job's title; a vacant one says so. */
    public String lane(EntryId id) {
        return brief.job(id).isPresent() && !brief.isHeld(id) ? words.text("picture.vacant", "job", job(id)) : job(id);
    }

    public String time(Minutes minutes) {
        return words.getMessages().minutes(minutes);
    }

    /** In the words of whoever wrote the design, else as planned; empty if nobody said. */
    public Optional<String> schedule(JobDesign design) {
        return design.getSchedule().or(() -> {
            List<WeeklyWindow> times = design.getPlannedWork().stream()
                    .map(PlannedWork::when)
                    .sorted()
                    .toList();
            return times.isEmpty() ? Optional.empty() : Optional.of(new WeekWording(words).merged(times));
        });
    }

    /** When a task of the design is done; empty if that is not planned. */
    public String schedule(JobDesign design, EntryId task) {
        return new WeekWording(words)
                .merged(design.getPlannedWork().stream()
                        .filter(work -> work.task().equals(task))
                        .map(PlannedWork::when)
                        .sorted()
                        .toList());
    }

    /** As a sentence, with names for ids. */
    public String reason(Reason reason) {
        String text = fill(reason.code(), reason.arguments());
        return words.capital(text.endsWith(".") || text.endsWith("?") ? text : text + ".");
    }

    /** What would change it; empty if the words say nothing about that. */
    public String change(Reason reason) {
        String key = reason.code() + CHANGE;
        return words.has(key) ? fill(key, reason.arguments()) : "";
    }

    private String fill(String key, List<Argument> arguments) {
        if (!words.has(key)) {
            return words.reason(new Reason(key, arguments));
        }
        Map<String, String> values = new LinkedHashMap<>();
        arguments.forEach(one -> values.merge(one.name(), value(one.value()), (before, next) -> before + ", " + next));
        return Placeholders.fill(words.text(key), values);
    }

    private String value(ArgumentValue value) {
        if (value instanceof ArgumentValue.OfEntry entry) {
            return name(entry.entry().id())
                    .map(this::quoted)
                    .orElseGet(() -> words.getMessages().value(value));
        } else if (value instanceof ArgumentValue.OfCode code) {
            return code(code.code());
        }
        return words.getMessages().value(value);
    }

    private String quoted(String name) {
        return words.text("quoted", "text", name.endsWith(".") ? name.substring(0, name.length() - 1) : name);
    }

    /** The words for a condition; the condition itself if there are none. */
    public String condition(WorkCondition condition) {
        return code(condition.value());
    }

    /** An id of the workplace, a condition, a time of the week, or any other code. */
    private String code(String code) {
        if (words.has("work.condition." + code)) {
            return words.text("work.condition." + code);
        }
        return WeekWording.parse(code)
                .map(when -> new WeekWording(words).one(when))
                .orElseGet(() -> name(EntryId.of(code)).orElseGet(() -> words.code(code)));
    }

    private Optional<String> name(EntryId id) {
        return brief.task(id)
                .map(WorkTask::getName)
                .or(() -> brief.job(id).map(WorkplaceJob::getTitle))
                .or(() -> brief.needs().stream()
                        .filter(need -> need.id().equals(id))
                        .findFirst()
                        .map(EmployerNeed::getDescription))
                .or(() -> others.apply(id));
    }
}
