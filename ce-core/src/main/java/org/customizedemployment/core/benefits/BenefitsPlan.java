package org.customizedemployment.core.benefits;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
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
import org.customizedemployment.core.internal.CeStyle;
import org.immutables.value.Value;

/**
 * How work and benefits go together for this person, made with an expert (ICF-T2, T26, IPS-5, SEM-7). It holds no prediction of
 * amounts, and it is never a condition for an offer.
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class BenefitsPlan implements Entry {
    /** The kind {@code benefits-plan}. */
    public static final EntryType<BenefitsPlan> TYPE =
            EntryType.of("benefits-plan", 1, EntryNature.STANDING, BenefitsPlan.class, ImmutableBenefitsPlan.class);

    BenefitsPlan() {}

    /** The benefits planner. */
    public abstract ActorId getPlanner();

    /** When it was made. */
    public abstract LocalDate getMadeOn();

    /** The conversation in which it was made. */
    public abstract Optional<EntryId> getActivity();

    /** The plan in writing. */
    public abstract Optional<EntryId> getDocument();

    /** The benefits it deals with. */
    @Bounded
    @Value.Redacted
    @Sensitive(Sensitivity.MONEY)
    public abstract List<@Words String> getBenefits();

    /** The work incentives it uses. */
    @Bounded
    @Value.Redacted
    @Sensitive(Sensitivity.MONEY)
    public abstract List<@Words String> getIncentives();

    /** What the person has to report, to whom and by when. */
    @Bounded
    @Value.Redacted
    @Sensitive(Sensitivity.MONEY)
    public abstract List<@Words String> getReportingDuties();

    /** A limit that the person set; empty unless they did. */
    public abstract Optional<@Valid EarningsLimit> getEarningsLimit();

    /** The person's word that it was explained so that they could use it. */
    public abstract Optional<@Valid HumanDecision> getExplained();

    /** When it is looked at again. */
    public abstract Optional<LocalDate> getNextReviewOn();

    @Override
    public final List<HumanDecision> decisions() {
        return Stream.concat(getEarningsLimit().map(EarningsLimit::stated).stream(), getExplained().stream())
                .toList();
    }

    @Override
    public final Optional<LocalDate> beganOn() {
        return Optional.of(getMadeOn());
    }

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list()
                .maybe(getActivity(), "activity")
                .maybe(getDocument(), "document")
                .toList();
    }

    @Override
    public final EntryType<BenefitsPlan> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link BenefitsPlan}. */
    public static final class Builder extends ImmutableBenefitsPlan.Builder {
        Builder() {}
    }
}
