package org.customizedemployment.core.funding;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Label;
import org.customizedemployment.core.constraint.Lasting;
import org.customizedemployment.core.constraint.NotNegative;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.internal.CeStyle;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.Rate;
import org.immutables.value.Value;

/**
 * A funder's authorization of a service (SEM-13), with its several dates.
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class ServiceAuthorization implements Entry {
    /** The kind {@code authorization}. */
    public static final EntryType<ServiceAuthorization> TYPE = EntryType.of(
            "authorization", 1, EntryNature.STANDING, ServiceAuthorization.class, ImmutableServiceAuthorization.class);

    ServiceAuthorization() {}

    /** The episode. */
    public abstract EntryId getEpisode();

    /** The service. */
    public abstract ServiceCode getService();

    /** The most that it covers; empty: not stated. */
    public abstract Optional<@Lasting(most = Lasting.TEN_YEARS) Minutes> getLimit();

    /** The service dates that it covers. */
    public abstract EffectiveRange getPeriod();

    /** When it was given by word. */
    public abstract Optional<LocalDate> getVerbalOn();

    /** When it was written. */
    public abstract Optional<LocalDate> getWrittenOn();

    /** When it was withdrawn. */
    public abstract Optional<LocalDate> getWithdrawnOn();

    /** The funder's number for it. */
    @Value.Redacted
    @Sensitive(Sensitivity.IDENTITY)
    public abstract Optional<@Label String> getNumber();

    /** The provider it is given to. */
    public abstract Optional<OrganizationId> getProvider();

    /** The most money it covers; empty: not stated. */
    public abstract Optional<@NotNegative Money> getAmount();

    /** The rate it names. */
    public abstract Optional<Rate> getRate();

    /** When it was asked for. */
    public abstract Optional<LocalDate> getRequestedOn();

    /** When the money was set aside. */
    public abstract Optional<LocalDate> getObligatedOn();

    /** When nothing was left of it. */
    public abstract Optional<LocalDate> getUsedUpOn();

    /** The first day on which it no longer counts, if that is stated; else the day after its period. */
    public abstract Optional<LocalDate> getExpiredOn();

    /** The authorization in writing. */
    public abstract Optional<EntryId> getDocument();

    /** Who approved it, in the order in which they did. */
    @Bounded
    public abstract List<@Valid HumanDecision> getApprovals();

    /**
     * Where it stands on a day, by its dates (SEM-13): withdrawn, used up and expired, in this order, win over written, that over verbal and requested. Empty if
     * nothing had happened by then or no date is stated.
     */
    public final Optional<AuthorizationState> stateOn(LocalDate day) {
        if (by(getWithdrawnOn(), day)) {
            return Optional.of(AuthorizationState.WITHDRAWN);
        }
        if (by(getUsedUpOn(), day)) {
            return Optional.of(AuthorizationState.USED_UP);
        }
        LocalDate until = getPeriod().until();
        if (by(getExpiredOn(), day) || (getExpiredOn().isEmpty() && until != null && day.isAfter(until))) {
            return Optional.of(AuthorizationState.EXPIRED);
        }
        if (by(getWrittenOn(), day)) {
            return Optional.of(AuthorizationState.WRITTEN);
        }
        if (by(getVerbalOn(), day)) {
            return Optional.of(AuthorizationState.VERBAL);
        }
        return by(getRequestedOn(), day) ? Optional.of(AuthorizationState.REQUESTED) : Optional.empty();
    }

    @Override
    public final ServiceAuthorization happenedBy(LocalDate day) {
        return hasAllHappenedBy(day)
                ? this
                : builder()
                        .from(this)
                        .requestedOn(getRequestedOn().filter(one -> !one.isAfter(day)))
                        .verbalOn(getVerbalOn().filter(one -> !one.isAfter(day)))
                        .writtenOn(getWrittenOn().filter(one -> !one.isAfter(day)))
                        .obligatedOn(getObligatedOn().filter(one -> !one.isAfter(day)))
                        .approvals(getApprovals().stream()
                                .filter(one -> !one.on().isAfter(day))
                                .toList())
                        .build();
    }

    /** As nearly always; so this makes nothing. */
    private boolean hasAllHappenedBy(LocalDate day) {
        for (HumanDecision one : getApprovals()) {
            if (one.on().isAfter(day)) {
                return false;
            }
        }
        return !isAfter(getRequestedOn(), day)
                && !isAfter(getVerbalOn(), day)
                && !isAfter(getWrittenOn(), day)
                && !isAfter(getObligatedOn(), day);
    }

    private static boolean isAfter(Optional<LocalDate> date, LocalDate day) {
        return date.isPresent() && date.get().isAfter(day);
    }

    private static boolean by(Optional<LocalDate> date, LocalDate day) {
        return date.filter(one -> !one.isAfter(day)).isPresent();
    }

    @Override
    public final List<HumanDecision> decisions() {
        return getApprovals();
    }

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list()
                .one(getEpisode(), "funding-episode")
                .maybe(getDocument(), "document")
                .toList();
    }

    @Override
    public final EntryType<ServiceAuthorization> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServiceAuthorization}. */
    public static final class Builder extends ImmutableServiceAuthorization.Builder {
        Builder() {}
    }
}
