package org.customizedemployment.core.pursuit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Words;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.internal.CeStyle;
import org.immutables.value.Value;

/**
 * One way toward work: a job with one employer, or a business (SEM-1). Two part-time jobs are two pursuits.
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class Pursuit implements Entry {
    /** The kind {@code pursuit}. */
    public static final EntryType<Pursuit> TYPE =
            EntryType.of("pursuit", 1, EntryNature.STANDING, Pursuit.class, ImmutablePursuit.class);

    Pursuit() {}

    /** A wage job or a business. */
    public abstract PursuitKind getPursuitKind();

    /** The employer; empty for a business. */
    public abstract Optional<EntryId> getEmployer();

    /** Where it stands. */
    public abstract PursuitState getState();

    /** Whether the person already held the job (ODEP-D2). */
    @Value.Default
    public boolean isFromExistingJob() {
        return false;
    }

    /** The theme it comes from. */
    public abstract Optional<EntryId> getTheme();

    /** The job the person already holds (ODEP-D2). */
    public abstract Optional<EntryId> getExistingJob();

    /** What changed for the person in that job (ODEP-D2). */
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract Optional<@Words String> getChangedCircumstances();

    /** When it ended. */
    public abstract Optional<LocalDate> getEndedOn();

    /** Who ended it. */
    public abstract Optional<Capacity> getEndedBy();

    /** Why it ended, if anyone wants to say (SEM-4). */
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract Optional<@Words String> getEndReason();

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list()
                .maybe(getEmployer(), "employer")
                .maybe(getTheme(), "theme")
                .maybe(getExistingJob(), "workplace-job")
                .toList();
    }

    @Override
    public final EntryType<Pursuit> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Pursuit}. */
    public static final class Builder extends ImmutablePursuit.Builder {
        Builder() {}
    }
}
