package org.customizedemployment.core.discovery;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
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
    @NotBlank
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
    public abstract Optional<String> getPlace();

    /** Staff who took part. */
    public abstract List<ActorId> getStaff();

    /** The others who took part, the job seeker among them if they did. */
    public abstract List<ActorId> getPeople();

    /** What was seen and said, including what helped. */
    @Value.Redacted
    @Sensitive(Sensitivity.HEALTH)
    public abstract Optional<String> getNotes();

    /** The employer visited or met, if one was. */
    public abstract Optional<EntryId> getEmployer();

    /** Pictures taken, as documents. */
    public abstract List<EntryId> getPhotos();

    @Override
    public final List<EntryPointer> pointers() {
        return EntryPointer.list()
                .maybe(getEmployer(), "employer")
                .each(getPhotos(), "document")
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
