package org.customizedemployment.core.pursuit;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.internal.CeStyle;
import org.immutables.value.Value;

/**
 * The offer that someone speaks for the person in a negotiation (ODEP-I4). A declined offer is still an offer (SEM-4).
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class RepresentationOffer implements Entry {
    /** The kind {@code representation-offer}. */
    public static final EntryType<RepresentationOffer> TYPE = EntryType.of(
            "representation-offer",
            1,
            EntryNature.STANDING,
            RepresentationOffer.class,
            ImmutableRepresentationOffer.class);

    RepresentationOffer() {}

    /** When it was offered. */
    public abstract LocalDate getOfferedOn();

    /** By whom. */
    public abstract ActorId getOfferedBy();

    /** The person's answer. */
    public abstract Optional<@Valid HumanDecision> getAnswer();

    /** The team member chosen, if one was. */
    public abstract Optional<EntryId> getRepresentative();

    /** The pursuit it is for; empty: for all contacts. */
    public abstract Optional<EntryId> getPursuit();

    @Override
    public final List<HumanDecision> decisions() {
        return getAnswer().stream().toList();
    }

    @Override
    public final Optional<LocalDate> beganOn() {
        return Optional.of(getOfferedOn());
    }

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list()
                .maybe(getRepresentative(), "team-member")
                .maybe(getPursuit(), "pursuit")
                .toList();
    }

    @Override
    public final EntryType<RepresentationOffer> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RepresentationOffer}. */
    public static final class Builder extends ImmutableRepresentationOffer.Builder {
        Builder() {}
    }
}
