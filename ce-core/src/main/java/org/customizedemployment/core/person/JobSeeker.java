package org.customizedemployment.core.person;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Code;
import org.customizedemployment.core.constraint.Label;
import org.customizedemployment.core.constraint.Words;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.internal.CeStyle;
import org.immutables.value.Value;

/**
 * The person whose case this is.
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class JobSeeker implements Entry {
    /** The kind {@code job-seeker}. */
    public static final EntryType<JobSeeker> TYPE =
            EntryType.of("job-seeker", 1, EntryNature.STANDING, JobSeeker.class, ImmutableJobSeeker.class);

    JobSeeker() {}

    /** The id under which their own statements and decisions stand. */
    public abstract ActorId getActor();

    /** The name they go by. */
    @Label
    @Value.Redacted
    @Sensitive(Sensitivity.IDENTITY)
    public abstract String getChosenName();

    /** The name on papers, if it differs. */
    @Value.Redacted
    @Sensitive(Sensitivity.IDENTITY)
    public abstract Optional<@Label String> getLegalName();

    /** In their own words. */
    @Value.Redacted
    @Sensitive(Sensitivity.IDENTITY)
    public abstract Optional<@Label String> getPronouns();

    /** Language tags, preferred first, for example {@code en-US}. */
    @Bounded
    @Sensitive(Sensitivity.NONE)
    public abstract List<@Code String> getLanguages();

    /** How they like to communicate. */
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract Optional<@Words String> getCommunicationMode();

    /** What a programme determined; for funder and job seeker only (SEM-21). */
    public abstract Optional<SignificanceOfDisability> getSignificance();

    /** Where and how they are reached. */
    @Bounded
    @Value.Redacted
    @Sensitive(Sensitivity.CONTACT)
    public abstract List<@Label String> getContact();

    /** How they want to be spoken of, for example identity-first; it wins over our words (SEM-21). */
    @Value.Redacted
    @Sensitive(Sensitivity.IDENTITY)
    public abstract Optional<@Words String> getChosenWords();

    /** Day of birth; decides when a parent's authority ends (SEM-3). */
    @Value.Redacted
    @Sensitive(Sensitivity.IDENTITY)
    public abstract Optional<LocalDate> getBornOn();

    /** Who determined the significance, individually (CEE-1). */
    public abstract Optional<@Valid HumanDecision> getSignificanceDetermined();

    @Override
    public final List<HumanDecision> decisions() {
        return getSignificanceDetermined().stream().toList();
    }

    @Override
    public final EntryType<JobSeeker> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link JobSeeker}. */
    public static final class Builder extends ImmutableJobSeeker.Builder {
        Builder() {}
    }
}
