package org.customizedemployment.rules.yaml;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.ErrorCode;
import org.customizedemployment.rules.error.PackProblem;

/** Collects problems, so that an author sees all of them at once. For one thread. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ProblemLog {
    private static final int MOST = 500;

    // Sets: terms of a lower layer are read again where a higher one changes some of them.
    private final Set<PackProblem> problems = new LinkedHashSet<>();
    private final Set<PackProblem> warnings = new LinkedHashSet<>();

    public void add(ErrorCode code, Place place, String what) {
        add(code, place, what, code.remedy());
    }

    public void add(ErrorCode code, Place place, String what, String remedy) {
        PackProblem problem = problem(code, place, what, remedy);
        if (problems.size() < MOST) {
            problems.add(problem);
        }
    }

    /** Whether so much is wrong that no more is kept. */
    public boolean isFull() {
        return problems.size() >= MOST;
    }

    public void warn(ErrorCode code, Place place, String what) {
        warn(code, place, what, code.remedy());
    }

    public void warn(ErrorCode code, Place place, String what, String remedy) {
        if (warnings.size() < MOST) {
            warnings.add(problem(code, place, what, remedy));
        }
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** In the order of the files given, then by line. */
    public List<PackProblem> problems(List<String> files) {
        return sorted(problems, files);
    }

    public List<PackProblem> warnings(List<String> files) {
        return sorted(warnings, files);
    }

    private static List<PackProblem> sorted(Set<PackProblem> all, List<String> files) {
        return all.stream()
                .sorted(Comparator.comparing((PackProblem one) -> files.indexOf(one.file()))
                        .thenComparing(PackProblem::line)
                        .thenComparing(PackProblem::column))
                .toList();
    }

    private static PackProblem problem(ErrorCode code, Place place, String what, String remedy) {
        return new PackProblem(code, place.file(), place.line(), place.column(), what, remedy);
    }
}
