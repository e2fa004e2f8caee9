package org.customizedemployment.core.employer;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Label;
import org.customizedemployment.core.constraint.Lasting;
import org.customizedemployment.core.constraint.Words;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.internal.CeStyle;
import org.customizedemployment.core.value.MinutesRange;
import org.customizedemployment.core.value.WeeklyWindow;
import org.customizedemployment.core.work.Company;
import org.customizedemployment.core.work.Popularity;
import org.customizedemployment.core.work.TaskFrequency;
import org.customizedemployment.core.work.TaskKind;
import org.customizedemployment.core.work.WorkCondition;
import org.immutables.value.Value;

/**
 * A task of work at a workplace (SEM-28).
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class WorkTask implements Entry {
    /** The kind {@code work-task}. */
    public static final EntryType<WorkTask> TYPE =
            EntryType.of("work-task", 1, EntryNature.STANDING, WorkTask.class, ImmutableWorkTask.class);

    WorkTask() {}

    /** The employer. */
    public abstract EntryId getEmployer();

    /** The job it belongs to; empty if nobody does it. */
    public abstract Optional<EntryId> getJob();

    /** What is done. */
    @Label
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract String getName();

    /** Minutes a week: low, typical, high. */
    @Lasting
    public abstract MinutesRange getWeekly();

    /** Whether it is a primary responsibility of the holder. */
    @Value.Default
    public PrimaryResponsibility getPrimaryResponsibility() {
        return PrimaryResponsibility.UNKNOWN;
    }

    /** How often it comes up; empty: not stated. */
    public abstract Optional<TaskFrequency> getFrequency();

    /** When it may be done; empty: whenever work is done there. */
    @Bounded
    public abstract List<WeeklyWindow> getWindows();

    /** Whether a part of it may go to someone else. Unless stated it goes as a whole or stays. */
    @Value.Default
    public boolean isDivisible() {
        return false;
    }

    /** The kinds of tasks it is: the skills it asks for. */
    @Bounded
    public abstract List<TaskKind> getSkills();

    /** Its physical, sensory and social conditions. */
    @Bounded
    public abstract List<WorkCondition> getConditions();

    /** The same in words, where the typed ones don't say it. */
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract Optional<@Words String> getConditionsInWords();

    /** Where it is done. */
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract Optional<@Label String> getLocation();

    /** Whether it is done beside others. */
    @Value.Default
    public Company getCompany() {
        return Company.UNKNOWN;
    }

    /** How current staff see it. */
    @Value.Default
    public Popularity getPopularity() {
        return Popularity.UNKNOWN;
    }

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list()
                .one(getEmployer(), "employer")
                .maybe(getJob(), "workplace-job")
                .toList();
    }

    @Override
    public final EntryType<WorkTask> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WorkTask}. */
    public static final class Builder extends ImmutableWorkTask.Builder {
        Builder() {}
    }
}
