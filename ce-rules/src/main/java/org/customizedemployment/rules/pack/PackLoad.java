package org.customizedemployment.rules.pack;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.rules.error.PackProblem;

/** What loading came to. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public sealed interface PackLoad {
    /** What an author should look at though the packs can be used: a rule bound nowhere, a parameter used nowhere. */
    List<PackProblem> warnings();

    /** The packs can be used. */
    record Loaded(PackLibrary library, List<PackProblem> warnings) implements PackLoad {
        public Loaded {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * They can't.
     *
     * @param problems all of them, of all files, in the order of files and lines; at least one
     */
    record Failed(List<PackProblem> problems, List<PackProblem> warnings) implements PackLoad {
        public Failed {
            problems = List.copyOf(problems);
            warnings = List.copyOf(warnings);
        }
    }
}
