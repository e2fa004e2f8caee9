package org.customizedemployment.core.employer;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Label;
import org.customizedemployment.core.constraint.Lasting;
import org.customizedemployment.core.entry.Entry;
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
import org.customizedemployment.core.work.CollectiveAgreement;
import org.customizedemployment.core.work.PayBasis;
import org.immutables.value.Value;

/**
 * A job that exists at a workplace, held or vacant.
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class WorkplaceJob implements Entry {
    /** The kind {@code workplace-job}. */
    public static final EntryType<WorkplaceJob> TYPE =
            EntryType.of("workplace-job", 1, EntryNature.STANDING, WorkplaceJob.class, ImmutableWorkplaceJob.class);

    WorkplaceJob() {}

    /** The employer. */
    public abstract EntryId getEmployer();

    /** Its title. */
    @Label
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract String getTitle();

    /** Who holds it; empty if vacant. */
    public abstract Optional<ActorId> getHolder();

    /** What it pays. */
    public abstract Optional<Rate> getPay();

    /** What its pay goes by; empty: not stated. */
    @Bounded
    public abstract List<PayBasis> getPayBases();

    /** Minutes of work a week; empty: not stated. */
    public abstract Optional<@Lasting Minutes> getWeekly();

    /** Whether it is under a collective agreement. */
    @Value.Default
    public CollectiveAgreement getCollectiveAgreement() {
        return CollectiveAgreement.UNKNOWN;
    }

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list().one(getEmployer(), "employer").toList();
    }

    @Override
    public final EntryType<WorkplaceJob> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link WorkplaceJob}. */
    public static final class Builder extends ImmutableWorkplaceJob.Builder {
        Builder() {}
    }
}
