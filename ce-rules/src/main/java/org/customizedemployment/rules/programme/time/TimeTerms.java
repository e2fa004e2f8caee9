package org.customizedemployment.rules.programme.time;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.service.ActivityKind;

/**
 * Which time of a service counts, and in which units.
 *
 * @param indirect how time without the job seeker is treated
 * @param kinds how certain kinds of work are paid; for others see {@link KindTime#unstated}
 * @param attendance who may be there and how
 * @param rounding how payable time becomes units
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TimeTerms(IndirectTime indirect, List<KindTime> kinds, AttendanceTerms attendance, Rounding rounding) {
    /** The source says nothing of any. */
    public static final TimeTerms NOT_STATED =
            new TimeTerms(IndirectTime.NOT_STATED, List.of(), AttendanceTerms.NOT_STATED, Rounding.NONE);

    public TimeTerms {
        kinds = List.copyOf(kinds);
    }

    public TimeTerms withIndirect(IndirectTime stated) {
        return new TimeTerms(stated, kinds, attendance, rounding);
    }

    /** With one more kind of work. */
    public TimeTerms with(KindTime stated) {
        List<KindTime> more = new ArrayList<>(kinds);
        more.removeIf(one -> one.kind().equals(stated.kind()));
        more.add(stated);
        return new TimeTerms(indirect, more, attendance, rounding);
    }

    public TimeTerms withAttendance(AttendanceTerms stated) {
        return new TimeTerms(indirect, kinds, stated, rounding);
    }

    public TimeTerms withRounding(Rounding stated) {
        return new TimeTerms(indirect, kinds, attendance, stated);
    }

    /** How that kind of work is paid. */
    public KindTime of(ActivityKind kind) {
        return kinds.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseGet(() -> KindTime.unstated(kind));
    }

    /** Whether documentation time is billable. */
    public KindTreatment documentation() {
        return of(ActivityKind.DOCUMENTATION).treatment();
    }

    /** Whether travel is billable. */
    public KindTreatment travel() {
        return of(ActivityKind.TRAVEL).treatment();
    }
}
