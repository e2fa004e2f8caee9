package org.customizedemployment.core.employer;

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
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.internal.CeStyle;
import org.immutables.value.Value;

/**
 * One of the places at which an employer has people working, as seen and told on visits and tours (ICF-T18, T19). Where that was
 * learned is in the provenance of the header: the activity.
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class Workplace implements Entry {
    /** The kind {@code workplace}. */
    public static final EntryType<Workplace> TYPE =
            EntryType.of("workplace", 1, EntryNature.STANDING, Workplace.class, ImmutableWorkplace.class);

    Workplace() {}

    /** The employer. */
    public abstract EntryId getEmployer();

    /** What it is called there, to tell it from the employer's other places. */
    @Label
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract String getName();

    /** Where it is. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONTACT)
    public abstract Optional<@Label String> getPlace();

    /** Whom to speak with there. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONTACT)
    public abstract Optional<@Label String> getContactName();

    /** When people work there. */
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract Optional<@Label String> getHours();

    /** What is done there and how the work flows. */
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract Optional<@Words String> getOperations();

    /** How people deal with one another. */
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract Optional<@Words String> getCulture();

    /** Sound, light, space, pace, and what else surrounds the work. */
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract Optional<@Words String> getEnvironment();

    /** What is hard for the business there, each as it was seen or told; a need follows from it only as an employer need. */
    @Bounded
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract List<@Words String> getChallenges();

    /** How one gets there and around in it (CT-20). */
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract Optional<@Words String> getAccess();

    /** Pictures taken there, as documents. */
    @Bounded
    public abstract List<EntryId> getPhotos();

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list()
                .one(getEmployer(), "employer")
                .each(getPhotos(), "document")
                .toList();
    }

    @Override
    public final EntryType<Workplace> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Workplace}. */
    public static final class Builder extends ImmutableWorkplace.Builder {
        Builder() {}
    }
}
