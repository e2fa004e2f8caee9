package org.customizedemployment.benchmarks.design;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.customizedemployment.core.assignment.AssignmentAnswer;
import org.customizedemployment.core.assignment.AssignmentChecker;
import org.customizedemployment.core.assignment.AssignmentProblem;
import org.customizedemployment.core.assignment.AssignmentSolver;
import org.customizedemployment.core.assignment.SolverLimits;
import org.customizedemployment.core.assignment.solver.BranchAndBoundSolver;

/**
 * The built-in solver and CP-SAT on the same problems, in one run, by processor time of the whole process: CP-SAT works in threads of its own. Not
 * by JMH, as one call may take half a minute. Each family is warmed up on other seeds first.
 *
 * <p>Arguments: problems of each family, and most seconds (on the wall) for each call of CP-SAT; 10 and 30 unless given.
 */
public final class DesignBenchmark {
    private static final int PROBLEMS = 10;
    private static final int MOST_SECONDS = 30;
    private static final int WARM_UP_SEED = 1000;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final long ENOUGH = 300_000_000;
    private static final SolverLimits FIRST =
            SolverLimits.standard().withIterations(1).withGapPermille(1_000_000);

    private final AssignmentSolver solver = new BranchAndBoundSolver();
    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final PrintStream out;
    private final int problems;
    private final int mostSeconds;

    DesignBenchmark(PrintStream out, int problems, int mostSeconds) {
        this.out = out;
        this.problems = problems;
        this.mostSeconds = mostSeconds;
    }

    public static void main(String[] arguments) {
        int problems = arguments.length > 0 ? Integer.parseInt(arguments[0]) : PROBLEMS;
        int mostSeconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : MOST_SECONDS;
        new DesignBenchmark(System.out, problems, mostSeconds).run();
    }

    void run() {
        CpSat.load();
        for (CarvingFamily family : CarvingFamily.values()) {
            warmUp(family);
            List<Double> own = new ArrayList<>();
            List<Double> other = new ArrayList<>();
            for (int seed = 1; seed <= problems; seed++) {
                line(family, seed, own, other);
            }
            out.printf(
                    Locale.ROOT,
                    "(%s) median: own %.2f ms, CP-SAT %.1f ms%n",
                    family.letter(),
                    median(own),
                    median(other));
        }
    }

    private void warmUp(CarvingFamily family) {
        int rounds = family == CarvingFamily.ONE_JOB ? WARM_UP_SEED : problems;
        for (int seed = 0; seed < rounds; seed++) {
            solver.solve(family.problem(WARM_UP_SEED + seed), SolverLimits.standard());
        }
        CpSat.solve(family.problem(WARM_UP_SEED), 1);
    }

    private void line(CarvingFamily family, int seed, List<Double> own, List<Double> other) {
        AssignmentProblem problem = family.problem(seed);
        Timed<AssignmentAnswer> first = time(() -> solver.solve(problem, FIRST));
        Timed<AssignmentAnswer> answer = time(() -> solver.solve(problem, SolverLimits.standard()));
        Timed<CpSat.Answer> rival = time(() -> CpSat.solve(problem, mostSeconds));
        own.add(answer.millis);
        other.add(rival.millis);
        boolean holds = AssignmentChecker.check(problem, answer.result).isEmpty();
        out.printf(
                Locale.ROOT,
                "(%s) seed %2d, %3d items: own %s %d of at most %d in %.2f ms (first %s %d in %.2f ms), holds %b; "
                        + "CP-SAT %s %d in %.1f ms; ratio %.3f%n",
                family.letter(),
                seed,
                problem.getItems().size(),
                answer.result.status(),
                answer.result.value(),
                answer.result.bound(),
                answer.millis,
                first.result.status(),
                first.result.value(),
                first.millis,
                holds,
                rival.result.proved() ? "proved" : "not proved",
                rival.result.value(),
                rival.millis,
                answer.millis / rival.millis);
    }

    private record Timed<T>(T result, double millis) {}

    /** As often as it takes: the system counts the time of a process in hundredths of a second. */
    private <T> Timed<T> time(Supplier<T> work) {
        long before = process.getProcessCpuTime();
        T result = work.get();
        long spent = process.getProcessCpuTime() - before;
        int calls = 1;
        while (spent < ENOUGH) {
            result = work.get();
            calls++;
            spent = process.getProcessCpuTime() - before;
        }
        return new Timed<>(result, spent / NANOS_PER_MILLI / calls);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
