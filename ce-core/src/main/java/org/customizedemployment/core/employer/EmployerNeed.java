package org.customizedemployment.core.employer;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Label;
import org.customizedemployment.core.constraint.Words;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.internal.CeStyle;
import org.immutables.value.Value;

/**
 * Valuable work that is not done, late, or done at the cost of other work (ICF-T20, SEM-28).
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class EmployerNeed implements Entry {
    /** The kind {@code employer-need}. */
    public static final EntryType<EmployerNeed> TYPE =
            EntryType.of("employer-need", 1, EntryNature.STANDING, EmployerNeed.class, ImmutableEmployerNeed.class);

    EmployerNeed() {}

    /** The employer. */
    public abstract EntryId getEmployer();

    /** The need, in the employer's words. */
    @Words
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract String getDescription();

    /** Why it is unmet. */
    public abstract NeedKind getNeedKind();

    /** How sure it is. */
    public abstract NeedStatus getStatus();

    /** The work tasks that would meet it. */
    @Bounded
    public abstract List<EntryId> getTasks();

    /** Who is better off when it is met. */
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract Optional<@Label String> getBeneficiary();

    /** When it was noticed or told. */
    public abstract Optional<LocalDate> getNoticedOn();

    /** What meeting it is worth, as arithmetic; empty if nobody has said. */
    @Bounded
    public abstract List<@Valid NeedWorth> getWorth();

    /** The employer's confirmation. */
    public abstract Optional<@Valid HumanDecision> getConfirmed();

    @Override
    public final List<HumanDecision> decisions() {
        return getConfirmed().stream().toList();
    }

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list()
                .one(getEmployer(), "employer")
                .each(getTasks(), "work-task")
                .each(getWorth().stream().flatMap(NeedWorth::jobs).toList(), "workplace-job")
                .toList();
    }

    @Override
    public final EntryType<EmployerNeed> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link EmployerNeed}. */
    public static final class Builder extends ImmutableEmployerNeed.Builder {
        Builder() {}
    }
}
