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
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.internal.CeStyle;
import org.immutables.value.Value;

/**
 * What was seen of integration at work on a day: the setting, and the interaction in the work unit and across the worksite
 * (FED-CIE-2, ODEP-P7). Facts only: whether work is truly integrated, people decide (SEM-20).
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class IntegrationFact implements Entry {
    /** The kind {@code integration-fact}. */
    public static final EntryType<IntegrationFact> TYPE = EntryType.of(
            "integration-fact", 1, EntryNature.HAPPENING, IntegrationFact.class, ImmutableIntegrationFact.class);

    IntegrationFact() {}

    /** The pursuit whose work it is. */
    public abstract EntryId getPursuit();

    /** Where. */
    public abstract Optional<EntryId> getWorkplace();

    /** The day. */
    public abstract LocalDate getObservedOn();

    /** Who saw it. */
    public abstract ActorId getObservedBy();

    /** What kind of place it is; empty: not looked at. */
    public abstract Optional<WorkSetting> getSetting();

    /** What was seen of interaction; empty: not looked at. */
    @Bounded
    public abstract List<Interaction> getInteractions();

    /** Whether the work is done from elsewhere than the worksite; empty: not looked at. */
    public abstract Optional<Boolean> getTelework();

    /** Whether the employer works under a rule that a share of direct labor hours is done by people with disabilities; empty: not asked. */
    public abstract Optional<Boolean> getDirectLaborRatio();

    /** What else was seen. */
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract Optional<@Words String> getNotes();

    @Override
    public final Optional<LocalDate> beganOn() {
        return Optional.of(getObservedOn());
    }

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list()
                .one(getPursuit(), "pursuit")
                .maybe(getWorkplace(), "workplace")
                .toList();
    }

    @Override
    public final EntryType<IntegrationFact> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IntegrationFact}. */
    public static final class Builder extends ImmutableIntegrationFact.Builder {
        Builder() {}
    }
}
