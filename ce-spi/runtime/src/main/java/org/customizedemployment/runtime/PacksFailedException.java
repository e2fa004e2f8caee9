package org.customizedemployment.runtime;

import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.rules.error.PackProblem;
import org.customizedemployment.runtime.error.RuntimeError;

/** Packs have problems. The message lists all of them, one a line, each with file, line and remedy. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PacksFailedException extends CeException {
    private static final long serialVersionUID = 1L;

    private final transient List<PackProblem> problems;

    PacksFailedException(List<PackProblem> problems) {
        super(
                RuntimeError.PACKS_FAILED,
                problems.stream()
                        .map(one -> "\n  " + one)
                        .collect(Collectors.joining("", problems.size() + " problems in the packs:", "\n")));
        this.problems = List.copyOf(problems);
    }

    /** All problems, in the order of files and lines; at least one. */
    public List<PackProblem> getProblems() {
        return problems;
    }
}
