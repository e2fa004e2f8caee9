package org.customizedemployment.core.benefits;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.NotNegative;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.internal.CeStyle;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Money;
import org.immutables.value.Value;

/**
 * What the person earned in some days, usually a month, before anything is taken off (ME-4, ICF-T28). What follows from it for benefits is
 * never predicted (SEM-7).
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class Earnings implements Entry {
    /** The kind {@code earnings}. */
    public static final EntryType<Earnings> TYPE =
            EntryType.of("earnings", 1, EntryNature.HAPPENING, Earnings.class, ImmutableEarnings.class);

    Earnings() {}

    /** The first day it was earned for. */
    public abstract LocalDate getFirstDay();

    /** The last day it was earned for. */
    public abstract LocalDate getLastDay();

    /** The amount before anything is taken off. */
    @Value.Redacted
    @Sensitive(Sensitivity.MONEY)
    @NotNegative
    public abstract Money getGross();

    /** The pursuit that it came from; empty: not stated. */
    public abstract Optional<EntryId> getPursuit();

    /** Who expects it to go on like this, and why; empty: nobody said so (SEM-20: expecting is for people). */
    public abstract Optional<@Valid HumanDecision> getExpectedToContinue();

    /** Documents that show it: pay stubs, letters (FED-EV-1). */
    @Bounded
    public abstract List<EntryId> getEvidence();

    @Value.Check
    void datesInOrder() {
        EffectiveRange.between(getFirstDay(), getLastDay());
    }

    @Override
    public final List<HumanDecision> decisions() {
        return getExpectedToContinue().stream().toList();
    }

    @Override
    public final Optional<LocalDate> beganOn() {
        return Optional.of(getFirstDay());
    }

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list()
                .maybe(getPursuit(), "pursuit")
                .each(getEvidence(), "document")
                .toList();
    }

    @Override
    public final EntryType<Earnings> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Earnings}. */
    public static final class Builder extends ImmutableEarnings.Builder {
        Builder() {}
    }
}
