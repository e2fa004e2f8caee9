package org.customizedemployment.core.caseload;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.CaseId;

/**
 * The cases that a figure counts.
 *
 * @param cases the first of them by id, {@value #MOST} at most, so that a caseload of any size is counted in the same memory
 * @param more how many there are beside these; zero: these are all
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CountedCases(List<CaseId> cases, long more) {
    /** How many are named. */
    public static final int MOST = 20;

    /** None, or none that may be named. */
    public static final CountedCases NONE = new CountedCases(List.of(), 0);

    public CountedCases {
        cases = List.copyOf(cases);
    }
}
