package org.customizedemployment.core.assignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.customizedemployment.core.assignment.AssignmentConstraint.Kind;

/** One check of choices, constraint by constraint, as the problem words them. */
final class ChoiceCheck {
    private final AssignmentProblem problem;
    private final List<Choice> choices;
    private final Map<String, AssignmentItem> items = new LinkedHashMap<>();
    private final Map<String, AssignmentSlot> slots = new LinkedHashMap<>();
    private final Map<String, Integer> loads = new LinkedHashMap<>();
    private final Map<String, Integer> given = new LinkedHashMap<>();
    private final Map<String, Integer> givenItems = new LinkedHashMap<>();
    private final Set<String> taken = new LinkedHashSet<>();
    private final Set<AssignmentConstraint> broken = new TreeSet<>();

    ChoiceCheck(AssignmentProblem problem, List<Choice> choices) {
        this.problem = problem;
        this.choices = choices;
        problem.getItems().forEach(item -> items.put(item.getId(), item));
        problem.getSlots().forEach(slot -> slots.put(slot.id(), slot));
    }

    List<AssignmentConstraint> run() {
        choices.forEach(this::known);
        if (broken.isEmpty()) {
            choices.forEach(this::choice);
            presence();
            slots();
            days();
            donors();
            total();
        }
        return new ArrayList<>(broken);
    }

    long value() {
        Set<String> touched = new LinkedHashSet<>();
        long value = 0;
        for (Choice choice : choices) {
            AssignmentItem item = items.get(choice.item());
            if (item == null) {
                throw new NoSuchElementException("a choice of an item that is not there");
            }
            value += item.worth(choice.grains());
            item.getDonor().ifPresent(touched::add);
        }
        for (AssignmentDonor donor : problem.getDonors()) {
            value -= touched.contains(donor.id()) ? donor.cost() : 0;
        }
        return value;
    }

    private void known(Choice choice) {
        Set<String> seen = new LinkedHashSet<>();
        boolean fine = items.containsKey(choice.item())
                && taken.add(choice.item())
                && !choice.placements().isEmpty()
                && choice.placements().stream()
                        .allMatch(one -> slots.containsKey(one.slot()) && one.grains() > 0 && seen.add(one.slot()));
        breakUnless(fine, Kind.KNOWN, choice.item());
    }

    private void choice(Choice choice) {
        AssignmentItem item = items.get(choice.item());
        if (item == null) {
            return;
        }
        int grains = choice.grains();
        breakUnless(grains >= item.getLeast() && grains <= item.getMost(), Kind.LENGTH, item.getId());
        breakUnless(item.isDivisible() || choice.placements().size() == 1, Kind.ONE_PIECE, item.getId());
        for (Choice.Placement one : choice.placements()) {
            breakUnless(item.getSlots().contains(one.slot()), Kind.WINDOW, item.getId());
            loads.merge(one.slot(), one.grains(), Integer::sum);
        }
        item.getDonor().ifPresent(donor -> {
            given.merge(donor, grains, Integer::sum);
            givenItems.merge(donor, 1, Integer::sum);
        });
    }

    private void presence() {
        for (AssignmentItem item : problem.getItems()) {
            boolean in = taken.contains(item.getId());
            breakUnless(in || item.getPresence() != AssignmentItem.Presence.REQUIRED, Kind.REQUIRED, item.getId());
            breakUnless(!in || item.getPresence() != AssignmentItem.Presence.FORBIDDEN, Kind.FORBIDDEN, item.getId());
        }
        for (ItemGroup group : problem.getGroups()) {
            long count = group.items().stream().filter(taken::contains).count();
            breakUnless(group.accepts((int) count), Kind.GROUP, group.id());
        }
    }

    private void slots() {
        loads.forEach((id, load) -> {
            AssignmentSlot slot = slots.get(id);
            if (slot != null) {
                breakUnless(load >= slot.least(), Kind.SLOT_LEAST, id);
                breakUnless(load <= slot.capacity(), Kind.SLOT_CAPACITY, id);
            }
        });
    }

    private void days() {
        Map<Integer, TreeSet<Integer>> used = new TreeMap<>();
        for (AssignmentSlot slot : problem.getSlots()) {
            if (loads.containsKey(slot.id())) {
                used.computeIfAbsent(slot.day(), day -> new TreeSet<>()).add(slot.order());
            }
        }
        breakUnless(used.size() <= problem.getMostDays(), Kind.MOST_DAYS, "");
        if (problem.isContiguous()) {
            used.forEach((day, orders) -> breakUnless(
                    (long) orders.last() - orders.first() == orders.size() - 1, Kind.CONTIGUOUS, String.valueOf(day)));
        }
    }

    private void donors() {
        breakUnless(given.size() <= problem.getMostDonors(), Kind.MOST_DONORS, "");
        for (AssignmentDonor donor : problem.getDonors()) {
            breakUnless(given.getOrDefault(donor.id(), 0) <= donor.most(), Kind.DONOR_MOST, donor.id());
            breakUnless(givenItems.getOrDefault(donor.id(), 0) <= donor.mostItems(), Kind.DONOR_ITEMS, donor.id());
        }
    }

    private void total() {
        int total = choices.stream().mapToInt(Choice::grains).sum();
        breakUnless(total >= problem.getLeastTotal(), Kind.LEAST_TOTAL, "");
        breakUnless(total <= problem.getMostTotal(), Kind.MOST_TOTAL, "");
    }

    private void breakUnless(boolean fine, Kind kind, String subject) {
        if (!fine) {
            broken.add(new AssignmentConstraint(kind, subject));
        }
    }
}
