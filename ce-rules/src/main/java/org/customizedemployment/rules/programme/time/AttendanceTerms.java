package org.customizedemployment.rules.programme.time;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.Citation;
import org.jspecify.annotations.Nullable;

/**
 * Who may be there and how (SEM-23).
 *
 * @param group whether time is paid in which the same staff serve several people
 * @param ratio the parameter with the most people that one member of staff may serve at once; null: no number is stated
 * @param remote whether time by telephone or video is paid
 * @param twoStaff whether two members of staff may both be paid for the same time, as in a joint handover; else, or if the source does not
 *     say, it is paid once
 * @param citations where it comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AttendanceTerms(
        Allowance group, @Nullable ParameterId ratio, Allowance remote, Allowance twoStaff, List<Citation> citations) {
    /** The source says nothing. */
    public static final AttendanceTerms NOT_STATED =
            new AttendanceTerms(Allowance.NOT_STATED, null, Allowance.NOT_STATED, Allowance.NOT_STATED, List.of());

    public AttendanceTerms {
        citations = List.copyOf(citations);
    }
}
