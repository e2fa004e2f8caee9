package org.customizedemployment.solver.ojalgo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customizedemployment.core.assignment.AssignmentAnswer;
import org.customizedemployment.core.assignment.AssignmentDonor;
import org.customizedemployment.core.assignment.AssignmentItem;
import org.customizedemployment.core.assignment.AssignmentItem.Presence;
import org.customizedemployment.core.assignment.AssignmentProblem;
import org.customizedemployment.core.assignment.AssignmentSlot;
import org.customizedemployment.core.assignment.Choice;
import org.customizedemployment.core.assignment.ItemGroup;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;

/** A problem as a mixed integer program: a yes or no for each item, slot, day, donor and group, and whole grains for each item in each slot. */
final class Program {
    /** Fewer steps than this are not enough for a single linear program. */
    private static final int FEWEST_STEPS = 2000;

    private static final BigDecimal NEVER = BigDecimal.valueOf(1_000_000);

    private final AssignmentProblem problem;
    private final List<AssignmentItem> items;
    private final List<AssignmentSlot> slots;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<String, Variable> taken = new LinkedHashMap<>();
    private final Map<String, Variable> touched = new LinkedHashMap<>();
    private final Map<String, Variable> used = new LinkedHashMap<>();
    private final Map<String, List<Cell>> cellsOfItem = new LinkedHashMap<>();
    private final Map<String, List<Cell>> cellsOfSlot = new LinkedHashMap<>();
    private final Expression worth;

    /** An item in a slot: whether it lies there, and its grains, so many to the unit; of a fixed length they are one variable. */
    private record Cell(String item, String slot, Variable grains, int unit, Variable any) {}

    Program(AssignmentProblem problem) {
        this.problem = problem;
        items = problem.getItems().stream()
                .sorted(Comparator.comparing(AssignmentItem::getId))
                .toList();
        slots = problem.getSlots().stream()
                .sorted(Comparator.comparingInt(AssignmentSlot::day).thenComparingInt(AssignmentSlot::order))
                .toList();
        worth = model.newExpression("worth").weight(1);
        slots.forEach(slot -> {
            used.put(slot.id(), yesOrNo("used " + slot.id()));
            cellsOfSlot.put(slot.id(), new ArrayList<>());
        });
        items.forEach(this::item);
        slots.forEach(this::slot);
        days();
        problem.getDonors().stream()
                .sorted(Comparator.comparing(AssignmentDonor::id))
                .forEach(this::donor);
        sum("donors", touched.values(), 0, problem.getMostDonors());
        problem.getGroups().stream().sorted(Comparator.comparing(ItemGroup::id)).forEach(this::group);
        total();
    }

    /** Something worth more than what is known, if it comes upon it. It is for the caller to check. */
    Optional<List<Choice>> solve(int steps, AssignmentAnswer known) {
        if (known.status().isAnswered()) {
            worth.lower(known.value() + 1);
        }
        model.options.iterations_abort = Math.max(FEWEST_STEPS, steps);
        model.options.iterations_suffice = model.options.iterations_abort;
        // One thread, and no Gomory cuts: those of 57.1.0 cut off right answers (seen: 'INFEASIBLE' for problems with
        // an answer).
        model.options.integer(IntegerStrategy.newConfigurable()
                .withParallelism(() -> 1)
                .withGMICutConfiguration(new IntegerStrategy.GMICutConfiguration().withViolation(NEVER)));
        Optimisation.Result result = model.maximise();
        return result.getState().isFeasible() ? Optional.of(choices()) : Optional.empty();
    }

    private Variable yesOrNo(String name) {
        return model.newVariable(name).binary();
    }

    private void item(AssignmentItem item) {
        if (item.getPresence() == Presence.FORBIDDEN) {
            return;
        }
        Variable in = yesOrNo("item " + item.getId());
        if (item.getPresence() == Presence.REQUIRED) {
            in.lower(1);
        }
        taken.put(item.getId(), in);
        worth.set(in, item.getFixedWorth());
        List<Cell> cells = new ArrayList<>();
        cellsOfItem.put(item.getId(), cells);
        for (AssignmentSlot slot : slots) {
            if (item.getSlots().contains(slot.id())) {
                Cell cell = cell(item, slot);
                cells.add(cell);
                cellsOfSlot.getOrDefault(slot.id(), new ArrayList<>()).add(cell);
            }
        }
        Expression pieces = model.newExpression("pieces " + item.getId()).upper(0);
        cells.forEach(cell -> pieces.set(cell.any, 1));
        if (!item.isDivisible()) {
            pieces.lower(0).set(in, -1);
            return;
        }
        pieces.set(in, -cells.size());
        Expression least = model.newExpression("least " + item.getId()).lower(0).set(in, -item.getLeast());
        Expression most = model.newExpression("most " + item.getId()).upper(0).set(in, -item.getMost());
        for (Cell cell : cells) {
            least.set(cell.grains, cell.unit);
            most.set(cell.grains, cell.unit);
        }
    }

    private Cell cell(AssignmentItem item, AssignmentSlot slot) {
        String name = item.getId() + " in " + slot.id();
        int high = Math.min(item.getMost(), slot.capacity());
        int low = item.isDivisible() ? 1 : item.getLeast();
        Variable any = yesOrNo("any " + name);
        if (high < low) {
            any.upper(0);
        }
        if (high <= low) {
            worth.set(any, item.getWorthPerGrain() * low);
            return new Cell(item.getId(), slot.id(), any, low, any);
        }
        Variable grains =
                model.newVariable("grains " + name).lower(0).upper(high).integer(true);
        model.newExpression("low " + name).lower(0).set(grains, 1).set(any, -low);
        model.newExpression("high " + name).upper(0).set(grains, 1).set(any, -high);
        worth.set(grains, item.getWorthPerGrain());
        return new Cell(item.getId(), slot.id(), grains, 1, any);
    }

    private void slot(AssignmentSlot slot) {
        Variable here = variable(used, slot.id());
        Expression least = model.newExpression("fill " + slot.id()).lower(0).set(here, -slot.least());
        Expression most = model.newExpression("room " + slot.id()).upper(0).set(here, -slot.capacity());
        for (Cell cell : cellsOfSlot.getOrDefault(slot.id(), List.of())) {
            least.set(cell.grains, cell.unit);
            most.set(cell.grains, cell.unit);
            model.newExpression("in " + cell.item + " " + slot.id())
                    .upper(0)
                    .set(cell.any, 1)
                    .set(here, -1);
        }
    }

    private void days() {
        Map<Integer, Variable> days = new LinkedHashMap<>();
        Map<Integer, Expression> starts = new LinkedHashMap<>();
        AssignmentSlot before = null;
        for (AssignmentSlot slot : slots) {
            Variable day = days.computeIfAbsent(slot.day(), number -> yesOrNo("day " + number));
            Variable here = variable(used, slot.id());
            model.newExpression("day of " + slot.id()).upper(0).set(here, 1).set(day, -1);
            if (problem.isContiguous()) {
                Variable start = yesOrNo("start " + slot.id());
                Expression begins = model.newExpression("begins " + slot.id())
                        .upper(0)
                        .set(here, 1)
                        .set(start, -1);
                if (before != null && before.day() == slot.day() && before.order() + 1 == slot.order()) {
                    begins.set(variable(used, before.id()), -1);
                }
                starts.computeIfAbsent(
                                slot.day(),
                                number -> model.newExpression("one start " + number)
                                        .upper(1))
                        .set(start, 1);
            }
            before = slot;
        }
        sum("days", days.values(), 0, problem.getMostDays());
    }

    private void donor(AssignmentDonor donor) {
        Variable touch = yesOrNo("donor " + donor.id());
        touched.put(donor.id(), touch);
        worth.set(touch, -donor.cost());
        Expression grains = model.newExpression("from " + donor.id()).upper(0);
        Expression count = model.newExpression("items of " + donor.id()).upper(donor.mostItems());
        long all = 0;
        for (AssignmentItem item : items) {
            if (taken.containsKey(item.getId())
                    && item.getDonor().filter(donor.id()::equals).isPresent()) {
                Variable in = variable(taken, item.getId());
                count.set(in, 1);
                model.newExpression("touches " + item.getId())
                        .upper(0)
                        .set(in, 1)
                        .set(touch, -1);
                cellsOfItem.getOrDefault(item.getId(), List.of()).forEach(cell -> grains.set(cell.grains, cell.unit));
                all += item.getMost();
            }
        }
        grains.set(touch, -Math.min(all, donor.most()));
    }

    private void group(ItemGroup group) {
        List<Variable> members = group.items().stream()
                .filter(taken::containsKey)
                .map(id -> variable(taken, id))
                .toList();
        if (!group.orNone()) {
            sum("group " + group.id(), members, group.least(), group.most());
            return;
        }
        Variable any = yesOrNo("group " + group.id());
        Expression least =
                model.newExpression("least of " + group.id()).lower(0).set(any, -group.least());
        Expression most = model.newExpression("most of " + group.id()).upper(0).set(any, -group.most());
        members.forEach(one -> {
            least.set(one, 1);
            most.set(one, 1);
        });
    }

    private void sum(String name, Iterable<Variable> variables, int least, int most) {
        Expression sum = model.newExpression(name).lower(least).upper(most);
        variables.forEach(one -> sum.set(one, 1));
    }

    private void total() {
        Expression total =
                model.newExpression("total").lower(problem.getLeastTotal()).upper(problem.getMostTotal());
        cellsOfItem.values().forEach(cells -> cells.forEach(cell -> total.set(cell.grains, cell.unit)));
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        cellsOfItem.forEach((item, cells) -> {
            List<Choice.Placement> placements = new ArrayList<>();
            for (Cell cell : cells) {
                int grains = cell.unit * whole(cell.grains.getValue());
                if (grains > 0) {
                    placements.add(new Choice.Placement(cell.slot, grains));
                }
            }
            if (!placements.isEmpty()) {
                choices.add(new Choice(item, placements));
            }
        });
        return choices;
    }

    private static int whole(BigDecimal value) {
        return value.setScale(0, RoundingMode.HALF_UP).intValue();
    }

    private static Variable variable(Map<String, Variable> variables, String id) {
        Variable variable = variables.get(id);
        if (variable == null) {
            throw new IllegalStateException("no variable for what the problem names");
        }
        return variable;
    }
}
