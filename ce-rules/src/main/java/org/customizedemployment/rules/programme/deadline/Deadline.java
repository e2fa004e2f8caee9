package org.customizedemployment.rules.programme.deadline;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.Citation;

/**
 * Within so many days of something. The day itself does not count: within 5 work days of Tuesday, 3 March 2026 is until Tuesday, 10 March.
 *
 * @param days the parameter with the number of days; on days without a value nothing can be told
 * @param counted which days count
 * @param citations where it comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Deadline(ParameterId days, DayCount counted, List<Citation> citations) {
    public Deadline {
        citations = List.copyOf(citations);
    }
}
