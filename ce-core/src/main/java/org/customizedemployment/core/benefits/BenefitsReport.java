package org.customizedemployment.core.benefits;

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
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.internal.CeStyle;
import org.customizedemployment.core.value.EffectiveRange;
import org.immutables.value.Value;

/**
 * Earnings or a change reported to an agency that pays benefits, with help where wanted (ICF-T26). What came of it is recorded as
 * told, never predicted.
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class BenefitsReport implements Entry {
    /** The kind {@code benefits-report}. */
    public static final EntryType<BenefitsReport> TYPE = EntryType.of(
            "benefits-report", 1, EntryNature.HAPPENING, BenefitsReport.class, ImmutableBenefitsReport.class);

    BenefitsReport() {}

    /** The benefits plan it follows. */
    public abstract Optional<EntryId> getPlan();

    /** The pursuit whose work is reported. */
    public abstract Optional<EntryId> getPursuit();

    /** The day. */
    public abstract LocalDate getReportedOn();

    /** To which agency. */
    public abstract OrganizationId getReportedTo();

    /** Who reported, the job seeker or someone who helped. */
    public abstract ActorId getReportedBy();

    /** The days it is about. */
    public abstract Optional<EffectiveRange> getPeriod();

    /** What changed. */
    @Value.Redacted
    @Sensitive(Sensitivity.MONEY)
    public abstract Optional<@Words String> getChanged();

    /** What the agency answered. */
    @Value.Redacted
    @Sensitive(Sensitivity.MONEY)
    public abstract Optional<@Words String> getResponse();

    /** The report or its receipt. */
    public abstract Optional<EntryId> getDocument();

    @Override
    public final Optional<LocalDate> beganOn() {
        return Optional.of(getReportedOn());
    }

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list()
                .maybe(getPlan(), "benefits-plan")
                .maybe(getPursuit(), "pursuit")
                .maybe(getDocument(), "document")
                .toList();
    }

    @Override
    public final EntryType<BenefitsReport> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BenefitsReport}. */
    public static final class Builder extends ImmutableBenefitsReport.Builder {
        Builder() {}
    }
}
