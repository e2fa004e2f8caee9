package org.customizedemployment.core.discovery;

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
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.value.ServiceInterval;
import org.immutables.value.Value;

/**
 * Something done with or for the person, with its exact time (ICF-T7 to T10, CT-23). A note taken in it is a statement of its own.
 */
@Value.Immutable
@CeStyle
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class Activity implements Entry {
    /** The kind {@code activity}. */
    public static final EntryType<Activity> TYPE =
            EntryType.of("activity", 1, EntryNature.HAPPENING, Activity.class, ImmutableActivity.class);

    Activity() {}

    /** What was done, in a few plain words. */
    @Label
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract String getTitle();

    /** The component it belongs to (SEM-1). */
    public abstract ServiceComponent getComponent();

    /** What kind of work it was. */
    public abstract ActivityKind getActivityKind();

    /** Its exact time. */
    public abstract ServiceInterval getWhen();

    /** Where. */
    @Value.Redacted
    @Sensitive(Sensitivity.CONTACT)
    public abstract Optional<@Label String> getPlace();

    /** Staff who took part. */
    @Bounded
    public abstract List<ActorId> getStaff();

    /** The others who took part, the job seeker among them if they did. */
    @Bounded
    public abstract List<ActorId> getPeople();

    /** What was seen and said, including what helped. */
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract Optional<@Words String> getNotes();

    /** The employer visited or met, if one was. */
    public abstract Optional<EntryId> getEmployer();

    /** Pictures taken, as documents. */
    @Bounded
    public abstract List<EntryId> getPhotos();

    /**
     * Who was there for which part of the time, one line for each part. Someone among the staff or people without a line was there all
     * the time.
     */
    @Bounded
    public abstract List<Attendance> getAttendance();

    /** The workplace seen, if one was. */
    public abstract Optional<EntryId> getWorkplace();

    /** The pursuit it was for, if it was for one. */
    public abstract Optional<EntryId> getPursuit();

    /** Support strategies that worked (ICF-T7, T8). */
    @Bounded
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract List<@Words String> getWhatHelped();

    /** The times at which someone was there, in the order recorded, cut to the time of the activity; empty if they were not. */
    public final List<ServiceInterval> presenceOf(ActorId someone) {
        List<Attendance> lines = getAttendance().stream()
                .filter(line -> line.who().equals(someone))
                .toList();
        if (lines.isEmpty()) {
            return getStaff().contains(someone) || getPeople().contains(someone) ? List.of(getWhen()) : List.of();
        }
        return lines.stream()
                .map(line -> line.within(getWhen()))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public final Optional<LocalDate> beganOn() {
        return Optional.of(getWhen().firstDate());
    }

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list()
                .maybe(getEmployer(), "employer")
                .each(getPhotos(), "document")
                .maybe(getWorkplace(), "workplace")
                .maybe(getPursuit(), "pursuit")
                .toList();
    }

    @Override
    public final EntryType<Activity> type() {
        return TYPE;
    }

    /** Starts one; {@code header} and the attributes without default must be set before {@code build()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Activity}. */
    public static final class Builder extends ImmutableActivity.Builder {
        Builder() {}
    }
}
