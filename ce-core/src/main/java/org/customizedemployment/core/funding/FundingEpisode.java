package org.customizedemployment.core.funding;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Code;
import org.customizedemployment.core.constraint.NotNegative;
import org.customizedemployment.core.constraint.Words;
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
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.internal.CeStyle;
import org.customizedemployment.core.person.ExclusionGround;
import org.customizedemployment.core.value.Money;
import org.immutables.value.Value;

/**
 * A funder's episode of paying for the person's services (SEM-2). Episodes close; support may go on.
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class FundingEpisode implements Entry {
    /** The kind {@code funding-episode}. */
    public static final EntryType<FundingEpisode> TYPE = EntryType.of(
            "funding-episode", 1, EntryNature.STANDING, FundingEpisode.class, ImmutableFundingEpisode.class);

    FundingEpisode() {}

    /** The funder. */
    public abstract OrganizationId getFunder();

    /** The programme whose rules apply, for example {@code us-ct/dds}. */
    public abstract ProgrammeId getProgramme();

    /** First day. */
    public abstract LocalDate getOpenedOn();

    /** Last day; empty while open. */
    public abstract Optional<LocalDate> getClosedOn();

    /** How individual the funding is. */
    public abstract Optional<FundingForm> getForm();

    /** The earlier episode it is linked to. */
    public abstract Optional<EntryId> getPrevious();

    /** Why it was closed. */
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract Optional<@Words String> getCloseReason();

    /** The grounds given for closing it against the person's wish (IPS-6); empty: none was given. */
    @Bounded
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract List<ExclusionGround> getClosedFor();

    /** When the person applied (FED-TIME-1). */
    public abstract Optional<LocalDate> getAppliedOn();

    /** When they were found eligible (FED-TIME-1). */
    public abstract Optional<LocalDate> getEligibleOn();

    /** When the individualized plan with the funder was signed (FED-TIME-1). */
    public abstract Optional<LocalDate> getPlanSignedOn();

    /** Extensions of these times that were agreed. */
    @Bounded
    public abstract List<@Valid HumanDecision> getExtensionsAgreed();

    /** The funder's counselor or case manager. */
    public abstract Optional<ActorId> getCounselor();

    /** How it goes together with money of others; empty: it stands alone, or nobody said. */
    public abstract Optional<FundingMix> getMix();

    /** What the person has at their disposal; empty: not stated (CT-17). */
    public abstract Optional<@NotNegative Money> getBudget();

    /** The funder's category of priority, as in an order of selection (ME-2); empty: not stated. */
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract Optional<@Code String> getPriorityCategory();

    /** Who decided to close it (SEM-20). */
    public abstract Optional<@Valid HumanDecision> getClosure();

    @Value.Check
    void datesInOrder() {
        getClosedOn().filter(last -> last.isBefore(getOpenedOn())).ifPresent(last -> {
            throw new InvalidValueException(
                    CoreError.DATES_REVERSED, "funding episode from " + getOpenedOn() + " to " + last);
        });
    }

    @Override
    public final List<HumanDecision> decisions() {
        return Stream.concat(getExtensionsAgreed().stream(), getClosure().stream())
                .toList();
    }

    @Override
    public final Optional<LocalDate> beganOn() {
        return Optional.of(getOpenedOn());
    }

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list().maybe(getPrevious(), "funding-episode").toList();
    }

    @Override
    public final EntryType<FundingEpisode> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FundingEpisode}. */
    public static final class Builder extends ImmutableFundingEpisode.Builder {
        Builder() {}
    }
}
