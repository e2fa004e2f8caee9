package org.customizedemployment.core.funding;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Code;
import org.customizedemployment.core.constraint.Lasting;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.internal.CeStyle;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.immutables.value.Value;

/**
 * A funder's exception for this person: one named rule or term does not hold for some days of service. Who granted it and why is part of it,
 * as only people do (SEM-20); a claim line that rests on it cites it.
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class ExceptionGrant implements Entry {
    /** The kind {@code exception-grant}. */
    public static final EntryType<ExceptionGrant> TYPE = EntryType.of(
            "exception-grant", 1, EntryNature.STANDING, ExceptionGrant.class, ImmutableExceptionGrant.class);

    ExceptionGrant() {}

    /**
     * What does not hold: the id of a rule, of the parameter that states a limit, or the word for a term of the programme, for example
     * {@code note} or {@code filing}.
     */
    @Code
    @Sensitive(Sensitivity.NONE)
    public abstract String getTerm();

    /** The service dates for which it holds; not stated: all. */
    public abstract EffectiveRange getDates();

    /** The funding episode it is granted in; empty: any. */
    public abstract Optional<EntryId> getEpisode();

    /** The service it is granted for; empty: any. */
    public abstract Optional<ServiceCode> getService();

    /** How much time above a limit; empty: not limited, or not about a limit. */
    public abstract Optional<@Lasting(most = Lasting.TEN_YEARS) Minutes> getMinutes();

    /** Who granted it, in what capacity, when and why. */
    @Valid
    public abstract HumanDecision getDecision();

    @Override
    public final List<HumanDecision> decisions() {
        return List.of(getDecision());
    }

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list().maybe(getEpisode(), "funding-episode").toList();
    }

    @Override
    public final EntryType<ExceptionGrant> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ExceptionGrant}. */
    public static final class Builder extends ImmutableExceptionGrant.Builder {
        Builder() {}
    }
}
