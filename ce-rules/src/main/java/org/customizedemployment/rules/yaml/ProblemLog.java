package org.customizedemployment.rules.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.ErrorCode;
import org.customizedemployment.rules.error.PackProblem;

/** Collects problems, so that an author sees all of them at once. For one thread. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ProblemLog {
    private static final int MOST = 500;

    private final List<PackProblem> problems = new ArrayList<>();
    private final List<PackProblem> warnings = new ArrayList<>();

    public void add(ErrorCode code, Place place, String what) {
        add(code, place, what, code.remedy());
    }

    public void add(ErrorCode code, Place place, String what, String remedy) {
        if (problems.size() < MOST) {
            problems.add(problem(code, place, what, remedy));
        }
    }

    public void warn(ErrorCode code, Place place, String what) {
        warnings.add(problem(code, place, what, code.remedy()));
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

    private static List<PackProblem> sorted(List<PackProblem> all, List<String> files) {
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
