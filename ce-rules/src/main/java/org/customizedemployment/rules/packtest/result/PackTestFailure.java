package org.customizedemployment.rules.packtest.result;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Reason;

/**
 * An answer that was not the expected one.
 *
 * @param line where in the file the expectation stands, from 1
 * @param what what was asked, for example {@code claim visit} or {@code rule us-ct.report-final}
 * @param expected as the test writes it
 * @param was the same way, so that it can be copied into the test once people agree with it
 * @param why the decision's own reasons; may be empty
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PackTestFailure(int line, String what, String expected, String was, List<Reason> why) {
    public PackTestFailure {
        why = List.copyOf(why);
    }
}
