package org.customizedemployment.core.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Code;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.internal.CeStyle;
import org.customizedemployment.core.value.EffectiveRange;
import org.immutables.value.Value;

/**
 * An outcome that a provider says was reached and may bill as a whole: a plan, a job, a month of retention (SEM-27, WI-1, PA-1). It has no
 * minutes. Whether it is payable is decided from the case, never written in it.
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class Milestone implements Entry {
    /** The kind {@code milestone}. */
    public static final EntryType<Milestone> TYPE =
            EntryType.of("milestone", 1, EntryNature.HAPPENING, Milestone.class, ImmutableMilestone.class);

    Milestone() {}

    /** The funding episode it is claimed in. */
    public abstract EntryId getEpisode();

    /** The programme's service. */
    public abstract ServiceCode getService();

    /** The component it belongs to; empty: the only one of its service, or not stated. */
    public abstract Optional<ServiceComponent> getComponent();

    /** The day on which it was reached; fees and authorizations go by it (SEM-26). */
    public abstract LocalDate getReachedOn();

    /** The days that it is about, such as a month of retention; empty: it is about no time. */
    public abstract Optional<EffectiveRange> getCovers();

    /** The pursuit whose job or business it is about; empty: it is about none. */
    public abstract Optional<EntryId> getPursuit();

    /** The authorization it draws on. */
    public abstract Optional<EntryId> getAuthorization();

    /** The provider that claims it; empty: not stated. */
    public abstract Optional<OrganizationId> getProvider();

    /** Who did the work that led to it; their certification on that day is looked up. */
    public abstract Optional<ActorId> getStaff();

    /** The codes it is billed with besides its service: region, language, procedure. */
    @Bounded
    @Sensitive(Sensitivity.NONE)
    public abstract List<@Code String> getBillingCodes();

    /** Documents that show it (FED-EV-1). */
    @Bounded
    public abstract List<EntryId> getEvidence();

    @Override
    public final Optional<LocalDate> beganOn() {
        return Optional.of(getReachedOn());
    }

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list()
                .one(getEpisode(), "funding-episode")
                .maybe(getPursuit(), "pursuit")
                .maybe(getAuthorization(), "authorization")
                .each(getEvidence(), "document")
                .toList();
    }

    @Override
    public final EntryType<Milestone> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Milestone}. */
    public static final class Builder extends ImmutableMilestone.Builder {
        Builder() {}
    }
}
