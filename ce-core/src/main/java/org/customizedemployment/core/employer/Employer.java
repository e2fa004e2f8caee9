package org.customizedemployment.core.employer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Label;
import org.customizedemployment.core.constraint.Words;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.internal.CeStyle;
import org.customizedemployment.core.value.WeeklyWindow;
import org.customizedemployment.core.work.WorkCondition;
import org.immutables.value.Value;

/**
 * A business or organization that may employ the person.
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class Employer implements Entry {
    /** The kind {@code employer}. */
    public static final EntryType<Employer> TYPE =
            EntryType.of("employer", 1, EntryNature.STANDING, Employer.class, ImmutableEmployer.class);

    Employer() {}

    /** Its name. */
    @Label
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract String getName();

    /** What it does. */
    @Label
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract String getBusiness();

    /** Where it is. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONTACT)
    public abstract Optional<@Label String> getPlace();

    /** Whom to speak with. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONTACT)
    public abstract Optional<@Label String> getContactName();

    /** When work is done there; empty: not stated. */
    @Bounded
    public abstract List<WeeklyWindow> getOpenHours();

    /** Conditions of the place as a whole, as told or seen: its noise, its tone (ICF-T18, T19). */
    @Bounded
    public abstract List<WorkCondition> getConditions();

    /** Its own rule on posting new jobs, as told (CT-39). */
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract Optional<@Words String> getPostingPolicy();

    /** Whether it announces newly created jobs, as it said itself; its words are in the posting policy. */
    @Value.Default
    public PostingPractice getPostingPractice() {
        return PostingPractice.NOT_ASKED;
    }

    /** When it was asked. */
    public abstract Optional<LocalDate> getPostingAskedOn();

    @Override
    public final EntryType<Employer> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Employer}. */
    public static final class Builder extends ImmutableEmployer.Builder {
        Builder() {}
    }
}
