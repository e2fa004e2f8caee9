package org.customizedemployment.core.training;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Code;
import org.customizedemployment.core.value.ServiceInterval;

/**
 * A course, one of the times it is held.
 *
 * @param course which course, for example {@code ct-ce-course}
 * @param iteration which time, for example {@code 2026-spring}
 * @param sessions the live sessions, in any order
 * @param homework what has to be handed in
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CourseIteration(
        @Code String course,
        @Code String iteration,
        @Bounded List<ServiceInterval> sessions,
        @Bounded List<Homework> homework) {
    public CourseIteration {
        sessions = List.copyOf(sessions);
        homework = List.copyOf(homework);
    }

    /** The day of the first session; empty if no session is stated. */
    public Optional<LocalDate> firstDay() {
        return sessions.stream().map(ServiceInterval::firstDate).min(Comparator.naturalOrder());
    }
}
