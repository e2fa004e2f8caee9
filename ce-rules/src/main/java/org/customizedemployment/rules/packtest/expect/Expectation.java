package org.customizedemployment.rules.packtest.expect;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.rules.packtest.result.PackTestFailure;

/** One thing that a test expects. Others ask it and make none. */
@FunctionalInterface
@API(status = API.Status.INTERNAL, since = "0.1")
public interface Expectation {
    /** What was not as expected; empty if all was. */
    List<PackTestFailure> test(Trial trial);
}
