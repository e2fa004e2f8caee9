package org.customizedemployment.core.pursuit;

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
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.internal.CeStyle;
import org.immutables.value.Value;

/**
 * One line of the contact log (CT-36, ICF-T18, T19).
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class EmployerContact implements Entry {
    /** The kind {@code employer-contact}. */
    public static final EntryType<EmployerContact> TYPE = EntryType.of(
            "employer-contact", 1, EntryNature.HAPPENING, EmployerContact.class, ImmutableEmployerContact.class);

    EmployerContact() {}

    /** The employer. */
    public abstract EntryId getEmployer();

    /** The theme it belongs to. */
    public abstract Optional<EntryId> getTheme();

    /** The day. */
    public abstract LocalDate getOn();

    /** How. */
    public abstract ContactMethod getMethod();

    /** Who made it, the job seeker among them if they took part (CT-29). */
    @Bounded
    public abstract List<ActorId> getBy();

    /** The contact that it follows up; it takes the line after it. */
    public abstract Optional<EntryId> getFollowUpOf();

    /** What it was about. */
    @Words
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract String getPurpose();

    /** What came of it. */
    @Value.Redacted
    @Sensitive(Sensitivity.BUSINESS)
    public abstract Optional<@Words String> getResult();

    /** The pursuit it belongs to. */
    public abstract Optional<EntryId> getPursuit();

    /** The activity in which it took place. */
    public abstract Optional<EntryId> getActivity();

    /** With whom. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONTACT)
    public abstract Optional<@Label String> getSpokeWith();

    /** Who made the introduction (ICF-T21). */
    public abstract Optional<ActorId> getIntroducedBy();

    /** When it is to be followed up (CT-36). */
    public abstract Optional<LocalDate> getFollowUpOn();

    @Override
    public final Optional<LocalDate> beganOn() {
        return Optional.of(getOn());
    }

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list()
                .one(getEmployer(), "employer")
                .maybe(getTheme(), "theme")
                .maybe(getFollowUpOf(), "employer-contact")
                .maybe(getPursuit(), "pursuit")
                .maybe(getActivity(), "activity")
                .toList();
    }

    @Override
    public final EntryType<EmployerContact> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link EmployerContact}. */
    public static final class Builder extends ImmutableEmployerContact.Builder {
        Builder() {}
    }
}
