package org.customizedemployment.core.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.internal.CeStyle;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
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
    public abstract Optional<Minutes> getLimit();

    /** The service dates that it covers. */
    public abstract EffectiveRange getPeriod();

    /** When it was given by word. */
    public abstract Optional<LocalDate> getVerbalOn();

    /** When it was written. */
    public abstract Optional<LocalDate> getWrittenOn();

    /** When it was withdrawn. */
    public abstract Optional<LocalDate> getWithdrawnOn();

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list().one(getEpisode(), "funding-episode").toList();
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
