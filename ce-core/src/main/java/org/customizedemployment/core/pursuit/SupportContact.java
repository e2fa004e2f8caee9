package org.customizedemployment.core.pursuit;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Words;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.internal.CeStyle;
import org.customizedemployment.core.person.Answer;
import org.immutables.value.Value;

/**
 * Contact with the worker or the employer after the start (ICF-T27, T31).
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class SupportContact implements Entry {
    /** The kind {@code support-contact}. */
    public static final EntryType<SupportContact> TYPE = EntryType.of(
            "support-contact", 1, EntryNature.HAPPENING, SupportContact.class, ImmutableSupportContact.class);

    SupportContact() {}

    /** The pursuit it belongs to. */
    public abstract EntryId getPursuit();

    /** The day. */
    public abstract LocalDate getOn();

    /** With whom: job seeker or employer. */
    public abstract Capacity getWith();

    /** Who made it. */
    public abstract ActorId getBy();

    /** Whether face to face (IPS-7). */
    public abstract boolean isFaceToFace();

    /** Whether they say they are satisfied. */
    public abstract Optional<Answer> getSatisfied();

    /** In their own words. */
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract Optional<@Words String> getWords();

    /** The employment it is about. */
    public abstract Optional<EntryId> getEmployment();

    /** The activity in which it took place. */
    public abstract Optional<EntryId> getActivity();

    /** Whether it was in the time of training (ICF-T27). */
    @Value.Default
    public boolean isDuringTraining() {
        return false;
    }

    /** How well the work was done. */
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract Optional<@Words String> getPerformance();

    /** How the person and others got along, and what they did. */
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract Optional<@Words String> getBehavior();

    /** How much was done. */
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract Optional<@Words String> getProduction();

    /** Problems and what was done about them (ICF-T30). */
    @Bounded
    public abstract List<@Valid ProblemResolution> getProblems();

    /** What they would like to be different: tasks, hours, wage, support, advancement (ICF-T29). */
    @Bounded
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract List<@Words String> getWishes();

    /** Whether the person still wants support (IPS-7). */
    public abstract Optional<Answer> getSupportWanted();

    /** When the next contact is planned. */
    public abstract Optional<LocalDate> getNextOn();

    @Override
    public final Optional<LocalDate> beganOn() {
        return Optional.of(getOn());
    }

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list()
                .one(getPursuit(), "pursuit")
                .maybe(getEmployment(), "employment")
                .maybe(getActivity(), "activity")
                .toList();
    }

    @Override
    public final EntryType<SupportContact> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SupportContact}. */
    public static final class Builder extends ImmutableSupportContact.Builder {
        Builder() {}
    }
}
