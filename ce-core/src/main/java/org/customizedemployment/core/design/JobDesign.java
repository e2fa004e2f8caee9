package org.customizedemployment.core.design;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Label;
import org.customizedemployment.core.constraint.Words;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.internal.CeStyle;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Rate;
import org.immutables.value.Value;

/**
 * A job as it could be negotiated, found by the software or typed in; one checker judges either (SEM-29).
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class JobDesign implements Design {
    /** The kind {@code job-design}. */
    public static final EntryType<JobDesign> TYPE =
            EntryType.of("job-design", 1, EntryNature.STANDING, JobDesign.class, ImmutableJobDesign.class);

    JobDesign() {}

    /** The employer. */
    public abstract EntryId getEmployer();

    /** The pursuit it belongs to. */
    public abstract Optional<EntryId> getPursuit();

    /** What it claims to be; all that apply. */
    @Bounded
    @Override
    public abstract List<StrategyId> getStrategies();

    /** Its title. */
    @Label
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract String getJobTitle();

    /** The tasks of the new job, with what becomes of the rest of each. */
    @Bounded
    public abstract List<@Valid DesignTask> getTasks();

    /** What the donors do with the time they get back. */
    @Bounded
    public abstract List<@Valid FreedTime> getFreedTime();

    /** The employer's needs that it meets. */
    @Bounded
    public abstract List<EntryId> getNeeds();

    /** When the work is done. */
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract Optional<@Words String> getSchedule();

    /** Pay proposed. */
    public abstract Optional<Rate> getPay();

    /** Who does which task when; empty: only {@link #getSchedule()} says it, or nothing does. */
    @Bounded
    public abstract List<PlannedWork> getPlannedWork();

    /** Support with its tasks, and who gives it. */
    @Bounded
    public abstract List<PlannedSupport> getSupports();

    /** The people who share it; empty unless it is a sharing. */
    @Bounded
    public abstract List<@Valid Sharer> getSharers();

    /** The existing job that is changed for its holder; empty unless it is a restructuring. */
    public abstract Optional<EntryId> getExistingJob();

    /** Who will hold it; empty: the job seeker, as a new employee. */
    public abstract Optional<ActorId> getHolder();

    /** What changes in the existing job. */
    @Bounded
    public abstract List<@Valid JobChange> getChanges();

    @Override
    public abstract Optional<@Valid Microboard> getMicroboard();

    /** The week's minutes of the new job: the sum of its tasks. */
    public final Minutes weeklyMinutes() {
        return getTasks().stream().map(DesignTask::weekly).reduce(Minutes.ZERO, Minutes::plus);
    }

    /** The tasks of one person: in a shared job those that are theirs, else all. Someone who is not named has those of the first place. */
    public final List<DesignTask> tasksOf(ActorId person) {
        List<Sharer> sharers = getSharers();
        if (sharers.isEmpty()) {
            return getTasks();
        }
        Sharer own = sharers.stream()
                .filter(one -> person.equals(one.person()))
                .findFirst()
                .orElse(sharers.get(0));
        return getTasks().stream()
                .filter(line -> own.tasks().contains(line.task()))
                .toList();
    }

    /** The week's minutes of that person: the sum of their tasks. */
    public final Minutes weeklyMinutesOf(ActorId person) {
        return tasksOf(person).stream().map(DesignTask::weekly).reduce(Minutes.ZERO, Minutes::plus);
    }

    @Override
    public final List<EntryPointer> pointers() {
        EntryPointer.Listing pointers = EntryPointer.list()
                .one(getEmployer(), "employer")
                .maybe(getPursuit(), "pursuit")
                .each(getNeeds(), "employer-need")
                .maybe(getExistingJob(), "workplace-job");
        getTasks().forEach(line -> {
            Remainder remainder = line.remainder();
            pointers.one(line.task(), "work-task").one(remainder == null ? null : remainder.job(), "workplace-job");
        });
        getFreedTime()
                .forEach(freed -> pointers.one(freed.job(), "workplace-job").one(freed.primaryTask(), "work-task"));
        getPlannedWork().forEach(work -> pointers.one(work.task(), "work-task"));
        getSupports().forEach(support -> pointers.one(support.task(), "work-task"));
        getSharers().forEach(sharer -> pointers.each(sharer.tasks(), "work-task"));
        getChanges().forEach(change -> pointers.one(change.task(), "work-task").one(change.job(), "workplace-job"));
        return pointers.toList();
    }

    @Override
    public final EntryType<JobDesign> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link JobDesign}. */
    public static final class Builder extends ImmutableJobDesign.Builder {
        Builder() {}
    }
}
