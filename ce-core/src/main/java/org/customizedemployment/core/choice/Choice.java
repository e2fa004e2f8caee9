package org.customizedemployment.core.choice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Words;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryNature;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.internal.CeStyle;
import org.customizedemployment.core.person.Answer;
import org.customizedemployment.core.planning.DisclosureSubject;
import org.immutables.value.Value;

/**
 * One decision of a person about the course of things: every kind of "no", and its neighbours (SEM-4). Recorded like any other fact:
 * none of them is a failure and none needs a reason. If someone else decided, the person's own answer stands beside it (SEM-3).
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class Choice implements Entry {
    /** The kind {@code choice}. */
    public static final EntryType<Choice> TYPE =
            EntryType.of("choice", 1, EntryNature.HAPPENING, Choice.class, ImmutableChoice.class);

    Choice() {}

    /** What was decided. */
    public abstract ChoiceKind getChoiceKind();

    /** The day. */
    public abstract LocalDate getOn();

    /** Who decided. */
    public abstract ActorId getBy();

    /** In what capacity. */
    public abstract Capacity getCapacity();

    /** The authority on which someone else decided; empty if the person did, or none was shown. */
    public abstract Optional<EntryId> getAuthority();

    /** The person's own answer where someone else decided: whether it is what they want, too. */
    public abstract Optional<Answer> getJobSeekerAnswer();

    /** What people with authority said about it. */
    @Bounded
    public abstract List<AuthorityAnswer> getAuthorityAnswers();

    /** What it is about: the activity, employer, proposal, consent or whatever else; empty if that was never recorded. */
    public abstract Optional<EntryId> getSubject();

    /** The strategy, if it is about one. */
    public abstract Optional<StrategyId> getStrategy();

    /** What is not to be told, if it is about disclosure. */
    public abstract Optional<DisclosureSubject> getDisclosureSubject();

    /** Why, in their own words. */
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract Optional<@Words String> getReason();

    /** Whether they were asked why. If so, and there is no reason, they prefer not to say; that is an answer. */
    @Value.Default
    public boolean isAskedForReason() {
        return false;
    }

    /** Until when a break is meant to last, if they said so. */
    public abstract Optional<LocalDate> getUntil();

    @Value.Check
    void subjectOfItsKind() {
        if (getChoiceKind() == ChoiceKind.DECLINES_STRATEGY && getStrategy().isEmpty()) {
            throw new InvalidValueException(CoreError.BAD_ARGUMENT, "a choice against a strategy that names none");
        }
    }

    /** Whether the job seeker decided it themselves. */
    public final boolean madeByJobSeeker() {
        return getCapacity() == Capacity.JOB_SEEKER;
    }

    /** Whether the person and someone with authority do not agree; then people have to decide (SEM-3). */
    public final boolean contested() {
        return (!madeByJobSeeker()
                        && getJobSeekerAnswer().filter(Answer.NO::equals).isPresent())
                || getAuthorityAnswers().stream().anyMatch(one -> one.answer() == Answer.NO);
    }

    @Override
    public final Optional<LocalDate> beganOn() {
        return Optional.of(getOn());
    }

    @Override
    public final List<EntryPointer> pointers() {
        EntryPointer.Listing pointers =
                EntryPointer.list().maybe(getAuthority(), "authority").maybeAny(getSubject());
        getAuthorityAnswers().forEach(one -> pointers.one(one.authority(), "authority"));
        return pointers.toList();
    }

    @Override
    public final EntryType<Choice> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Choice}. */
    public static final class Builder extends ImmutableChoice.Builder {
        Builder() {}
    }
}
