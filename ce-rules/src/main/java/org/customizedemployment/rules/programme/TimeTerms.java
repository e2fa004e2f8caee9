package org.customizedemployment.rules.programme;

import org.apiguardian.api.API;

/**
 * Which time of a service counts.
 *
 * @param indirect how time without the job seeker is treated
 * @param documentation whether documentation time is billable
 * @param travel whether travel is billable
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TimeTerms(IndirectTime indirect, TimeTreatment documentation, TimeTreatment travel) {
    /** The source says nothing of any. */
    public static final TimeTerms NOT_STATED =
            new TimeTerms(IndirectTime.NOT_STATED, TimeTreatment.NOT_STATED, TimeTreatment.NOT_STATED);

    public TimeTerms withIndirect(IndirectTime stated) {
        return new TimeTerms(stated, documentation, travel);
    }

    public TimeTerms withDocumentation(TimeTreatment stated) {
        return new TimeTerms(indirect, stated, travel);
    }

    public TimeTerms withTravel(TimeTreatment stated) {
        return new TimeTerms(indirect, documentation, stated);
    }
}
