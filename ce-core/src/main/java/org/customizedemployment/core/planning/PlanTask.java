package org.customizedemployment.core.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Words;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.internal.CeStyle;
import org.immutables.value.Value;

/**
 * A task of the plan, taken on by a person (ICF-T13).
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class PlanTask implements Entry {
    /** The kind {@code plan-task}. */
    public static final EntryType<PlanTask> TYPE =
            EntryType.of("plan-task", 1, EntryNature.STANDING, PlanTask.class, ImmutablePlanTask.class);

    PlanTask() {}

    /** What is to be done. */
    @Words
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract String getText();

    /** Who does it. */
    public abstract ActorId getAssignee();

    /** By when. */
    public abstract Optional<LocalDate> getDueOn();

    /** When it was done. */
    public abstract Optional<LocalDate> getDoneOn();

    /** The connection, strength or contribution for which they took it on (ICF-T13). */
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract Optional<@Words String> getAssignedBecause();

    /** The employer it is about. */
    public abstract Optional<EntryId> getEmployer();

    /** What came of it. */
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract Optional<@Words String> getResult();

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list().maybe(getEmployer(), "employer").toList();
    }

    @Override
    public final EntryType<PlanTask> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlanTask}. */
    public static final class Builder extends ImmutablePlanTask.Builder {
        Builder() {}
    }
}
