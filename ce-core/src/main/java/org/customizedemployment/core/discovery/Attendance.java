package org.customizedemployment.core.discovery;

import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.ServiceInterval;
import org.jspecify.annotations.Nullable;

/**
 * Who was there, and when (CT-23, CT-29).
 *
 * @param who one of the people or staff of the activity
 * @param when the part of the time at which they were there; null: all of it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Attendance(ActorId who, @Nullable ServiceInterval when) {
    /** The part of it that lies within that time; empty if none does. */
    Optional<ServiceInterval> within(ServiceInterval time) {
        if (when == null) {
            return Optional.of(time);
        }
        if (!when.overlaps(time)) {
            return Optional.empty();
        }
        PlaceTime start = when.start().toEpochMinute() > time.start().toEpochMinute() ? when.start() : time.start();
        PlaceTime end = when.end().toEpochMinute() < time.end().toEpochMinute() ? when.end() : time.end();
        return Optional.of(new ServiceInterval(start, end));
    }
}
