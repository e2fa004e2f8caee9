package org.customizedemployment.core.pursuit;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Label;
import org.customizedemployment.core.constraint.Lasting;
import org.customizedemployment.core.constraint.Words;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.internal.CeStyle;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Rate;
import org.immutables.value.Value;

/**
 * A job or business actually held (ODEP-I3, ICF-T28).
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class Employment implements Entry {
    /** The kind {@code employment}. */
    public static final EntryType<Employment> TYPE =
            EntryType.of("employment", 1, EntryNature.STANDING, Employment.class, ImmutableEmployment.class);

    Employment() {}

    /** The pursuit it belongs to. */
    public abstract EntryId getPursuit();

    /** The agreement it began with. */
    public abstract Optional<EntryId> getAgreement();

    /** First day of work. */
    public abstract LocalDate getStartedOn();

    /** Last day of work; empty while it goes on. */
    public abstract Optional<LocalDate> getEndedOn();

    /** Minutes worked a week. */
    @Lasting
    public abstract Minutes getWeekly();

    /** Wage. */
    public abstract Rate getWage();

    /** Who pays. */
    public abstract Payer getPayer();

    /** The title as it is used at work. */
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract Optional<@Label String> getJobTitle();

    /** The workplace. */
    public abstract Optional<EntryId> getWorkplace();

    /** Benefits received besides pay (FED-CIE-3). */
    @Bounded
    @Value.Redacted
    @Sensitive(Sensitivity.MONEY)
    public abstract List<@Words String> getBenefits();

    /** Raises, new duties and other steps forward, each with what it was (ODEP-P6, ICF-T29). */
    @Bounded
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract List<@Words String> getAdvancement();

    /** Who supervises. */
    public abstract Optional<ActorId> getSupervisor();

    /** Support that comes from the workplace itself (ICF-T25). */
    @Bounded
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract List<@Words String> getNaturalSupports();

    /** Who ended it; empty while it goes on, or if nobody in particular did. */
    public abstract Optional<Capacity> getEndedBy();

    /** Why it ended. */
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract Optional<@Words String> getEndReason();

    /** Documents that show it: pay stubs, letters, worksheets (FED-EV-1, ICF-T28). */
    @Bounded
    public abstract List<EntryId> getEvidence();

    /** Since when the work is on a short-term basis, on the way to competitive integrated employment (FED-SE-1); empty: it is not, or not stated. */
    public abstract Optional<LocalDate> getShortTermSince();

    /** The decision to go on for longer on a short-term basis (FED-SE-1). */
    public abstract Optional<@Valid HumanDecision> getShortTermExtended();

    /** The day on which time-limited services were over and extended services took their place (FED-SE-1). */
    public abstract Optional<LocalDate> getExtendedServicesFrom();

    /** Decisions by which counselor and person agreed on support for longer than its usual time (FED-SE-1). */
    @Bounded
    public abstract List<@Valid HumanDecision> getSupportExtended();

    @Value.Check
    void datesInOrder() {
        getEndedOn().filter(last -> last.isBefore(getStartedOn())).ifPresent(last -> {
            throw new InvalidValueException(
                    CoreError.DATES_REVERSED, "employment from " + getStartedOn() + " to " + last);
        });
    }

    @Override
    public final List<HumanDecision> decisions() {
        return Stream.concat(getShortTermExtended().stream(), getSupportExtended().stream())
                .toList();
    }

    @Override
    public final Optional<LocalDate> beganOn() {
        return Optional.of(getStartedOn());
    }

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list()
                .one(getPursuit(), "pursuit")
                .maybe(getAgreement(), "agreement")
                .maybe(getWorkplace(), "workplace")
                .each(getEvidence(), "document")
                .toList();
    }

    @Override
    public final EntryType<Employment> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Employment}. */
    public static final class Builder extends ImmutableEmployment.Builder {
        Builder() {}
    }
}
