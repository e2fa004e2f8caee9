package org.customizedemployment.rules.packtest.result;

import java.util.List;
import org.apiguardian.api.API;

/**
 * What a test came to.
 *
 * @param file the file that it stands in
 * @param name what it says it is about
 * @param failures every expectation that did not hold; empty: it passed
 * @param touched what of the packs it touched, each once
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PackTestResult(String file, String name, List<PackTestFailure> failures, List<Touch> touched) {
    public PackTestResult {
        failures = List.copyOf(failures);
        touched = List.copyOf(touched);
    }

    public boolean passed() {
        return failures.isEmpty();
    }
}
