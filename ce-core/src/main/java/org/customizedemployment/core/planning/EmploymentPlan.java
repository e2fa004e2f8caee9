package org.customizedemployment.core.planning;

import jakarta.validation.Valid;
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
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.internal.CeStyle;
import org.immutables.value.Value;

/**
 * The plan for customization, made at the planning meeting (ICF-T13, T14, CEE-3, CT-28).
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class EmploymentPlan implements Entry {
    /** The kind {@code employment-plan}. */
    public static final EntryType<EmploymentPlan> TYPE = EntryType.of(
            "employment-plan", 1, EntryNature.STANDING, EmploymentPlan.class, ImmutableEmploymentPlan.class);

    EmploymentPlan() {}

    /** The planning meeting. */
    public abstract Optional<EntryId> getMeeting();

    /** The themes to follow. */
    @Bounded
    public abstract List<EntryId> getThemes();

    /** The profile statements that say what must hold. */
    @Bounded
    public abstract List<EntryId> getConditions();

    /** Who leads, if one does. */
    public abstract Optional<ActorId> getLeader();

    /** Support that will likely be needed on the job, and how (CT-28). */
    @Bounded
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract List<@Words String> getLikelySupports();

    /** Support from family, friends and co-workers (CT-20, CT-28). */
    @Bounded
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract List<@Words String> getNaturalSupports();

    /** How the person gets to work. */
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract Optional<@Words String> getTransport();

    /** The person's own decision that this is the plan (ODEP-P4). */
    public abstract Optional<@Valid HumanDecision> getApproved();

    /** The profile statements on skills (ICF-T14). */
    @Bounded
    public abstract List<EntryId> getSkills();

    /** The profile statements on what the person brings (ICF-T14). */
    @Bounded
    public abstract List<EntryId> getContributions();

    /** The list of employers to explore (ICF-T14, CEE-3). */
    @Bounded
    public abstract List<EntryId> getEmployers();

    /** The list of tasks (ICF-T13, T14). */
    @Bounded
    public abstract List<EntryId> getTasks();

    /** The lines of the disclosure plan (ICF-T15). */
    @Bounded
    public abstract List<EntryId> getDisclosure();

    /** What was decided about a portfolio (ICF-T16). */
    public abstract Optional<EntryId> getPortfolio();

    /** Who took part in the planning. */
    @Bounded
    public abstract List<ActorId> getParticipants();

    /** Support during the search (ICF-T14). */
    @Bounded
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract List<@Words String> getSearchSupports();

    /** How support on the job will likely be given (CT-28). */
    @Bounded
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract List<@Words String> getSupportStrategies();

    /** What stands in the way of getting there (CT-20). */
    @Bounded
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract List<@Words String> getTransportBarriers();

    /** When it is looked at again. */
    public abstract Optional<LocalDate> getReviewOn();

    @Override
    public final List<HumanDecision> decisions() {
        return getApproved().stream().toList();
    }

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list()
                .maybe(getMeeting(), "activity")
                .each(getThemes(), "theme")
                .each(getConditions(), "profile-statement")
                .each(getSkills(), "profile-statement")
                .each(getContributions(), "profile-statement")
                .each(getEmployers(), "employer-listing")
                .each(getTasks(), "plan-task")
                .each(getDisclosure(), "disclosure-decision")
                .maybe(getPortfolio(), "portfolio-decision")
                .toList();
    }

    @Override
    public final EntryType<EmploymentPlan> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link EmploymentPlan}. */
    public static final class Builder extends ImmutableEmploymentPlan.Builder {
        Builder() {}
    }
}
