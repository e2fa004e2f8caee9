package org.customizedemployment.benchmarks.design;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.customizedemployment.core.assignment.AssignmentDonor;
import org.customizedemployment.core.assignment.AssignmentItem;
import org.customizedemployment.core.assignment.AssignmentProblem;
import org.customizedemployment.core.assignment.AssignmentSlot;

/** The competitor: OR-Tools CP-SAT with one worker, on the problems of {@link CarvingFamily}: each item whole, in its one slot. */
final class CpSat {
    private final CpModel model = new CpModel();
    private final Map<String, BoolVar> items = new LinkedHashMap<>();
    private final Map<String, LinearExprBuilder> loads = new LinkedHashMap<>();
    private final LinearExprBuilder worth = LinearExpr.newBuilder();

    /**
     * What CP-SAT said.
     *
     * @param proved whether it proved that nothing is better, or that there is nothing
     * @param feasible whether there is an answer
     * @param value what the answer is worth; 0 without one
     */
    record Answer(boolean proved, boolean feasible, long value) {}

    /** Loads the native library, once for each JVM. */
    static void load() {
        Loader.loadNativeLibraries();
    }

    static Answer solve(AssignmentProblem problem, int mostSeconds) {
        return new CpSat(problem).solve(mostSeconds);
    }

    private CpSat(AssignmentProblem problem) {
        LinearExprBuilder total = LinearExpr.newBuilder();
        for (AssignmentItem item : problem.getItems()) {
            BoolVar taken = model.newBoolVar(item.getId());
            items.put(item.getId(), taken);
            worth.addTerm(taken, item.getWorthPerGrain() * item.getMost());
            total.addTerm(taken, item.getMost());
            loads.computeIfAbsent(item.getSlots().get(0), slot -> LinearExpr.newBuilder())
                    .addTerm(taken, item.getMost());
        }
        model.addLinearConstraint(total, problem.getLeastTotal(), problem.getMostTotal());
        days(problem);
        donors(problem);
        model.maximize(worth);
    }

    private void days(AssignmentProblem problem) {
        Map<Integer, BoolVar> days = new LinkedHashMap<>();
        Map<Integer, LinearExprBuilder> starts = new LinkedHashMap<>();
        BoolVar before = null;
        int dayBefore = -1;
        for (AssignmentSlot slot : problem.getSlots()) {
            BoolVar used = model.newBoolVar(slot.id());
            LinearExpr load =
                    loads.getOrDefault(slot.id(), LinearExpr.newBuilder()).build();
            model.addLessOrEqual(load, LinearExpr.term(used, slot.capacity()));
            model.addGreaterOrEqual(load, LinearExpr.term(used, slot.least()));
            BoolVar day = days.computeIfAbsent(slot.day(), number -> model.newBoolVar("day-" + number));
            model.addImplication(used, day);
            BoolVar start = model.newBoolVar("start-" + slot.id());
            LinearExprBuilder begins = LinearExpr.newBuilder().add(start).addTerm(used, -1);
            if (before != null && dayBefore == slot.day()) {
                begins.add(before);
            }
            model.addGreaterOrEqual(begins, 0);
            starts.computeIfAbsent(slot.day(), number -> LinearExpr.newBuilder())
                    .add(start);
            before = used;
            dayBefore = slot.day();
        }
        starts.values().forEach(one -> model.addLessOrEqual(one, 1));
        LinearExprBuilder count = LinearExpr.newBuilder();
        days.values().forEach(count::add);
        model.addLessOrEqual(count, problem.getMostDays());
    }

    private void donors(AssignmentProblem problem) {
        LinearExprBuilder count = LinearExpr.newBuilder();
        for (AssignmentDonor donor : problem.getDonors()) {
            BoolVar touched = model.newBoolVar(donor.id());
            count.add(touched);
            worth.addTerm(touched, -donor.cost());
            LinearExprBuilder given = LinearExpr.newBuilder();
            LinearExprBuilder tasks = LinearExpr.newBuilder();
            for (AssignmentItem item : problem.getItems()) {
                BoolVar taken = items.get(item.getId());
                if (taken != null && item.getDonor().filter(donor.id()::equals).isPresent()) {
                    given.addTerm(taken, item.getMost());
                    tasks.add(taken);
                    model.addImplication(taken, touched);
                }
            }
            model.addLessOrEqual(given, donor.most());
            model.addLessOrEqual(tasks, donor.mostItems());
        }
        model.addLessOrEqual(count, problem.getMostDonors());
    }

    private Answer solve(int mostSeconds) {
        CpSolver solver = new CpSolver();
        solver.getParameters().setNumWorkers(1).setRandomSeed(1).setMaxTimeInSeconds(mostSeconds);
        CpSolverStatus status = solver.solve(model);
        boolean feasible = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        boolean proved = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.INFEASIBLE;
        return new Answer(proved, feasible, feasible ? Math.round(solver.objectiveValue()) : 0);
    }
}
