package org.customizedemployment.core.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Words;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.TaskId;
import org.customizedemployment.core.internal.CeStyle;
import org.immutables.value.Value;

/**
 * How one task of practice stands in this case (ICF-G2). Tasks are done in any order and as often as needed: each time is a record
 * of its own. One that is not needed says so, with or without a reason.
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class TaskRecord implements Entry {
    /** The kind {@code task-record}. */
    public static final EntryType<TaskRecord> TYPE =
            EntryType.of("task-record", 1, EntryNature.STANDING, TaskRecord.class, ImmutableTaskRecord.class);

    TaskRecord() {}

    /** The task, for example {@code ICF-T14}. */
    public abstract TaskId getTask();

    /** How it stands. */
    public abstract TaskState getState();

    /** When it was done. */
    public abstract Optional<LocalDate> getDoneOn();

    /** Who did it. */
    @Bounded
    public abstract List<ActorId> getBy();

    /** Why it is not needed, or still open, if anyone wants to say. */
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract Optional<@Words String> getReason();

    /** The entries that show it, of any kind. */
    @Bounded
    public abstract List<EntryId> getEvidence();

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list().eachOfAny(getEvidence()).toList();
    }

    @Override
    public final EntryType<TaskRecord> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TaskRecord}. */
    public static final class Builder extends ImmutableTaskRecord.Builder {
        Builder() {}
    }
}
