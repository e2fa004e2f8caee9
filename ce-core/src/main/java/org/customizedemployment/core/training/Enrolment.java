package org.customizedemployment.core.training;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Code;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * Someone's part in a course (CT-8, CT-9, CT-38).
 *
 * @param staff who
 * @param provider for whom they work; null: not stated, or for nobody
 * @param course which course
 * @param iteration which time it is held
 * @param agreementSignedOn when they and their supervisor signed the agreement; null: not recorded
 * @param attended the days of the live sessions in which they took part from beginning to end
 * @param handedIn the homework they handed in
 * @param completedOn when whoever runs the course found it completed; null: not recorded
 * @param withdrawnOn when they left it; null: they did not
 * @param replaces the certified colleague whose place they take; null: nobody's
 * @param replacementPaidOn when a replacement's time in the course was paid; null: not recorded
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Enrolment(
        ActorId staff,
        @Nullable OrganizationId provider,
        @Code String course,
        @Code String iteration,
        @Nullable LocalDate agreementSignedOn,
        @Bounded List<LocalDate> attended,
        @Bounded List<HandedIn> handedIn,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable ActorId replaces,
        @Nullable LocalDate replacementPaidOn) {
    public Enrolment {
        attended = List.copyOf(attended);
        handedIn = List.copyOf(handedIn);
    }

    /**
     * Homework that came.
     *
     * @param homework which
     * @param on when
     */
    public record HandedIn(@Code String homework, LocalDate on) {}

    /** In a course, with nothing recorded yet. */
    public static Enrolment in(ActorId staff, CourseIteration course) {
        return new Enrolment(
                staff, null, course.course(), course.iteration(), null, List.of(), List.of(), null, null, null, null);
    }

    /** The first day on which that homework came; empty if it did not. */
    public Optional<LocalDate> handedIn(String homework) {
        return handedIn.stream()
                .filter(one -> one.homework().equals(homework))
                .map(HandedIn::on)
                .min(Comparator.naturalOrder());
    }
}
