package org.customizedemployment.rules.packtest;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.rules.error.PackProblem;

/** What reading tests came to. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public sealed interface PackTestLoad {
    /** All can be run; may be empty. */
    record Loaded(List<PackTest> tests) implements PackTestLoad {
        public Loaded {
            tests = List.copyOf(tests);
        }
    }

    /**
     * They can't.
     *
     * @param problems all of them, of all files, in the order of files and lines; at least one
     */
    record Failed(List<PackProblem> problems) implements PackTestLoad {
        public Failed {
            problems = List.copyOf(problems);
        }
    }
}
