package org.customizedemployment.core.service;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.internal.CeStyle;
import org.customizedemployment.core.value.ServiceInterval;
import org.immutables.value.Value;

/**
 * Time of another service for the same person, from whatever programme, as far as it matters for one service at a time (CT-17, CT-18).
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class OtherService implements Entry {
    /** The kind {@code other-service}. */
    public static final EntryType<OtherService> TYPE =
            EntryType.of("other-service", 1, EntryNature.HAPPENING, OtherService.class, ImmutableOtherService.class);

    OtherService() {}

    /** The other service, for example group supported employment. */
    public abstract ServiceCode getService();

    /** Who pays it. */
    public abstract OrganizationId getPayer();

    /** Its exact time. */
    public abstract ServiceInterval getWhen();

    /** The decision that made it a payment fact; empty while it is open (SEM-23). */
    public abstract Optional<@Valid HumanDecision> getAdopted();

    @Override
    public final Optional<LocalDate> beganOn() {
        return Optional.of(getWhen().firstDate());
    }

    @Override
    public final List<HumanDecision> decisions() {
        return getAdopted().stream().toList();
    }

    @Override
    public final EntryType<OtherService> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link OtherService}. */
    public static final class Builder extends ImmutableOtherService.Builder {
        Builder() {}
    }
}
