package org.customizedemployment.core.pursuit;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Label;
import org.customizedemployment.core.constraint.Lasting;
import org.customizedemployment.core.constraint.Words;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.internal.CeStyle;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Rate;
import org.immutables.value.Value;

/**
 * The terms that person and employer agreed (ODEP-D1, I1). A renegotiation is its next version (SEM-6).
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class Agreement implements Entry {
    /** The kind {@code agreement}. */
    public static final EntryType<Agreement> TYPE =
            EntryType.of("agreement", 1, EntryNature.TERMS, Agreement.class, ImmutableAgreement.class);

    Agreement() {}

    /** The pursuit it belongs to. */
    public abstract EntryId getPursuit();

    /** The job design it rests on. */
    public abstract Optional<EntryId> getDesign();

    /** The title. */
    @Label
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract String getJobTitle();

    /** The description as negotiated. */
    @Words
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract String getJobDescription();

    /** Minutes of work a week. */
    @Lasting
    public abstract Minutes getWeekly();

    /** Pay. */
    public abstract Rate getPay();

    /** How the rate was found, against minimum and customary pay (CT-34, ODEP-P8). */
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract Optional<@Words String> getPayFoundBy();

    /** Who pays. */
    public abstract Payer getPayer();

    /** Support agreed, and who gives it (ODEP-I7). */
    @Bounded
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract List<@Words String> getSupports();

    /** Who began this version (SEM-6). */
    public abstract Capacity getBegunBy();

    /** The person's decision. */
    @Valid
    public abstract HumanDecision getJobSeekerAgreed();

    /** The employer's decision (ODEP-P1: voluntary). */
    @Valid
    public abstract HumanDecision getEmployerAgreed();

    /** When both look at it again. */
    public abstract Optional<LocalDate> getReviewOn();

    /** The duties, each in a few words (ODEP-D1). */
    @Bounded
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract List<@Words String> getDuties();

    /** What each side expects beyond the duties (ODEP-D1, I1). */
    @Bounded
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract List<@Words String> getExpectations();

    /** The work tasks the duties consist of. */
    @Bounded
    public abstract List<EntryId> getTasks();

    /** The workplace. */
    public abstract Optional<EntryId> getWorkplace();

    /** Where the work is done, as agreed (FED-CE-1). */
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract Optional<@Label String> getLocation();

    /** On which days and at what times (FED-CE-1). */
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract Optional<@Words String> getSchedule();

    /** How the work is arranged: pace, breaks, order of tasks, tools (FED-CE-1). */
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract Optional<@Words String> getArrangement();

    /** Who supervises, and how (FED-CE-1). */
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract Optional<@Words String> getSupervision();

    /** How performance is evaluated and reviewed (FED-CE-1). */
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract Optional<@Words String> getEvaluation();

    /** Who trains, how and how long (ICF-T25). */
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract Optional<@Words String> getTraining();

    /** The supports agreed, each with who gives it (ODEP-I7, ICF-T25). */
    @Bounded
    public abstract List<@Valid AgreedSupport> getSupportTerms();

    /** Benefits besides pay (FED-CIE-3). */
    @Bounded
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract List<@Words String> getBenefits();

    /** How the job may grow (ODEP-P6, FED-CIE-3). */
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract Optional<@Words String> getAdvancement();

    /** What is different from any description that existed before (ODEP-I1). */
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract Optional<@Words String> getDiffersFromBefore();

    /** When both had agreed to this version. */
    public abstract Optional<LocalDate> getAgreedOn();

    /** Why this version was begun (SEM-6, ICF-T29). */
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract Optional<@Words String> getReason();

    /** The team member who spoke for the person, if one did (CEE-4). */
    public abstract Optional<EntryId> getRepresentative();

    /** What people with authority decided; the person's own decision stands apart (SEM-3). */
    @Bounded
    public abstract List<@Valid HumanDecision> getAuthorityAgreed();

    /** The agreement in writing. */
    public abstract Optional<EntryId> getDocument();

    /** The supports that come from the place of work or the person's own circle (ICF-T25). */
    public final List<AgreedSupport> naturalSupports() {
        return getSupportTerms().stream().filter(AgreedSupport::isNatural).toList();
    }

    @Override
    public final List<HumanDecision> decisions() {
        List<HumanDecision> all = new ArrayList<>(List.of(getJobSeekerAgreed(), getEmployerAgreed()));
        all.addAll(getAuthorityAgreed());
        return all;
    }

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list()
                .one(getPursuit(), "pursuit")
                .maybe(getDesign(), "job-design")
                .each(getTasks(), "work-task")
                .maybe(getWorkplace(), "workplace")
                .maybe(getRepresentative(), "team-member")
                .maybe(getDocument(), "document")
                .toList();
    }

    @Override
    public final EntryType<Agreement> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Agreement}. */
    public static final class Builder extends ImmutableAgreement.Builder {
        Builder() {}
    }
}
