package org.customizedemployment.core.integration;

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
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.internal.CeStyle;
import org.customizedemployment.core.value.Rate;
import org.immutables.value.Value;

/**
 * What others get for the same or similar work with similar training, experience and skill: pay, benefits, advancement (FED-CIE-1,
 * FED-CIE-3, ODEP-P8). Whether the person's pay compares, rules and people decide from it.
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class ComparablePay implements Entry {
    /** The kind {@code comparable-pay}. */
    public static final EntryType<ComparablePay> TYPE =
            EntryType.of("comparable-pay", 1, EntryNature.STANDING, ComparablePay.class, ImmutableComparablePay.class);

    ComparablePay() {}

    /** The employer; empty for a going rate. */
    public abstract Optional<EntryId> getEmployer();

    /** The pursuit it was looked up for. */
    public abstract Optional<EntryId> getPursuit();

    /** The job of the others. */
    public abstract Optional<EntryId> getJob();

    /** The work compared, in a few words. */
    @Words
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract String getWork();

    /** What it rests on. */
    public abstract ComparisonBasis getBasis();

    /** The least that is paid for it. */
    public abstract Rate getLowest();

    /** The most that is paid for it; empty if there is one rate. */
    public abstract Optional<Rate> getHighest();

    /** The training, experience and skill it is paid for. */
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract Optional<@Words String> getQualification();

    /** The benefits that the others get. */
    @Bounded
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract List<@Words String> getBenefits();

    /** The advancement open to the others. */
    @Bounded
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract List<@Words String> getAdvancement();

    /** Where it was found or who said so. */
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract Optional<@Words String> getSource();

    /** When. */
    public abstract LocalDate getLearnedOn();

    /** The document that shows it. */
    public abstract Optional<EntryId> getEvidence();

    @Override
    public final Optional<LocalDate> beganOn() {
        return Optional.of(getLearnedOn());
    }

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list()
                .maybe(getEmployer(), "employer")
                .maybe(getPursuit(), "pursuit")
                .maybe(getJob(), "workplace-job")
                .maybe(getEvidence(), "document")
                .toList();
    }

    @Override
    public final EntryType<ComparablePay> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ComparablePay}. */
    public static final class Builder extends ImmutableComparablePay.Builder {
        Builder() {}
    }
}
