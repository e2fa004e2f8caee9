package org.customizedemployment.core.service;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Code;
import org.customizedemployment.core.constraint.Words;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.internal.CeStyle;
import org.immutables.value.Value;

/**
 * Who serves the person: a provider, and a member of its staff, for some or all components (CT-2, SEM-8). The dates of the header
 * say from when until when; a change of provider or staff is a new assignment that names the one before it.
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class ProviderAssignment implements Entry {
    /** The kind {@code provider-assignment}. */
    public static final EntryType<ProviderAssignment> TYPE = EntryType.of(
            "provider-assignment",
            1,
            EntryNature.STANDING,
            ProviderAssignment.class,
            ImmutableProviderAssignment.class);

    ProviderAssignment() {}

    /** The provider. */
    public abstract OrganizationId getProvider();

    /** The member of staff; empty if none is named yet. */
    public abstract Optional<ActorId> getStaff();

    /** The components it covers; empty: all. */
    @Bounded
    public abstract List<ServiceComponent> getComponents();

    /** The funding episode it belongs to. */
    public abstract Optional<EntryId> getEpisode();

    /** The assignment it follows. */
    public abstract Optional<EntryId> getPrevious();

    /** Who chose it (CT-16, CT-35). */
    @Valid
    public abstract HumanDecision getChoice();

    /** How far the funder had approved the provider in this time, in the funder's word: {@code provisional} (ME-2). */
    @Sensitive(Sensitivity.NONE)
    public abstract Optional<@Code String> getApprovalStatus();

    /** The consent under which the new provider sees what went before (SEM-8). */
    public abstract Optional<EntryId> getRelease();

    /** When the one before handed over. */
    public abstract Optional<LocalDate> getHandedOverOn();

    /** Why it ended. */
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract Optional<@Words String> getEndReason();

    @Override
    public final List<HumanDecision> decisions() {
        return List.of(getChoice());
    }

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list()
                .maybe(getEpisode(), "funding-episode")
                .maybe(getPrevious(), "provider-assignment")
                .maybe(getRelease(), "consent")
                .toList();
    }

    @Override
    public final EntryType<ProviderAssignment> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProviderAssignment}. */
    public static final class Builder extends ImmutableProviderAssignment.Builder {
        Builder() {}
    }
}
