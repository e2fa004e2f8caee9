package org.customizedemployment.core.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Code;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.value.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in which course, as whoever runs the courses states it; outside every case, cited by id and digest (CT-8, CT-9, CT-13).
 *
 * @param id names where it came from, for example {@code us-ct-training}
 * @param digest of its content as supplied
 * @param recordedThrough the last day through which attendance, homework and agreements are recorded; null: not stated, then nothing follows from
 *     something that is not there
 * @param iterations the courses, each time they are held
 * @param enrolments who takes part
 * @param waiting who waits for a seat
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TrainingRegister(
        @Code String id,
        Digest digest,
        @Nullable LocalDate recordedThrough,
        @Bounded List<CourseIteration> iterations,
        @Bounded List<Enrolment> enrolments,
        @Bounded List<WaitListEntry> waiting) {
    public TrainingRegister {
        iterations = List.copyOf(iterations);
        enrolments = List.copyOf(enrolments);
        waiting = List.copyOf(waiting);
    }

    /** Whether what is not recorded about that day did not happen. */
    public boolean isRecordedThrough(LocalDate day) {
        return recordedThrough != null && !day.isAfter(recordedThrough);
    }

    /** A course at the time it is held; empty if the register does not have it. */
    public Optional<CourseIteration> iteration(String course, String iteration) {
        return iterations.stream()
                .filter(one -> one.course().equals(course) && one.iteration().equals(iteration))
                .findFirst();
    }

    /** The last enrolment of someone in a course, by the order of the register; empty if there is none. */
    public Optional<Enrolment> enrolment(ActorId staff, String course) {
        return enrolments.stream()
                .filter(one -> one.staff().equals(staff) && one.course().equals(course))
                .reduce((first, second) -> second);
    }

    /** What someone handed in to wait for a seat in a course, in the order of the register. */
    public List<WaitListEntry> waiting(ActorId staff, String course) {
        return waiting.stream()
                .filter(one -> one.staff().equals(staff) && one.course().equals(course))
                .toList();
    }
}
