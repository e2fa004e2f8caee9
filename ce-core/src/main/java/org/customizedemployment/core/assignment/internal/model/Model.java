package org.customizedemployment.core.assignment.internal.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.customizedemployment.core.assignment.AssignmentDonor;
import org.customizedemployment.core.assignment.AssignmentItem;
import org.customizedemployment.core.assignment.AssignmentProblem;
import org.customizedemployment.core.assignment.AssignmentSlot;
import org.customizedemployment.core.assignment.Choice;
import org.customizedemployment.core.assignment.ItemGroup;

/**
 * A problem as arrays, sorted by ids, so that the order of the problem's lists plays no part. A <em>portion</em> is an item in one of its slots.
 */
public final class Model {
    public final AssignmentProblem problem;
    public final List<AssignmentItem> items;
    public final List<AssignmentSlot> slots;
    public final List<AssignmentDonor> donors;
    public final List<ItemGroup> groups;

    /** Of each item: its donor or -1, and its first portion; one more entry at the end. */
    public final int[] donor;

    public final int[] firstPortion;
    public final int[] least;
    public final int[] most;
    public final boolean[] divisible;
    public final boolean[] required;
    public final long[] worth;
    public final long[] fixed;

    public final int[] portionItem;
    public final int[] portionSlot;
    /** The portions of each slot, the items of each donor and group. */
    public final int[][] slotPortions;

    public final int[][] donorItems;
    /** The items without donor. */
    public final int[] looseItems;

    public final int[][] groupItems;
    /** Items that are taken together or not at all, of one donor and of fixed lengths; most bundles are a single item. */
    public final int[][] bundles;

    public final int[][] donorBundles;
    public final int[] looseBundles;
    /** The first slot of each day; one more entry at the end. */
    public final int[] firstSlot;

    public final int[] dayOf;

    public final int leastTotal;
    public final int mostTotal;
    public final int mostDays;
    public final int mostDonors;

    public Model(AssignmentProblem problem) {
        this.problem = problem;
        items = sorted(problem.getItems(), Comparator.comparing(AssignmentItem::getId));
        slots = sorted(
                problem.getSlots(),
                Comparator.comparingInt(AssignmentSlot::day).thenComparingInt(AssignmentSlot::order));
        donors = sorted(problem.getDonors(), Comparator.comparing(AssignmentDonor::id));
        groups = sorted(problem.getGroups(), Comparator.comparing(ItemGroup::id));
        int count = items.size();
        least = new int[count];
        most = new int[count];
        divisible = new boolean[count];
        required = new boolean[count];
        worth = new long[count];
        fixed = new long[count];
        for (int i = 0; i < count; i++) {
            AssignmentItem item = items.get(i);
            least[i] = item.getLeast();
            most[i] = item.getMost();
            // In a single slot there is nothing to divide.
            divisible[i] = item.isDivisible() && item.getSlots().size() > 1;
            required[i] = item.getPresence() == AssignmentItem.Presence.REQUIRED;
            worth[i] = item.getWorthPerGrain();
            fixed[i] = item.getFixedWorth();
        }
        Map<String, Integer> itemIndex =
                index(items.stream().map(AssignmentItem::getId).toList());
        Map<String, Integer> donorIndex =
                index(donors.stream().map(AssignmentDonor::id).toList());
        donor = items.stream()
                .mapToInt(item -> item.getDonor().map(donorIndex::get).orElse(-1))
                .toArray();
        donorItems = members(donors.size(), donor);
        looseItems = IntStream.range(0, count).filter(item -> donor[item] < 0).toArray();
        groupItems = groups.stream()
                .map(group ->
                        group.items().stream().mapToInt(itemIndex::get).sorted().toArray())
                .toArray(int[][]::new);
        bundles = Bundles.of(this);
        donorBundles = members(donors.size(), Bundles.donors(this));
        looseBundles = Bundles.loose(this);
        firstPortion = new int[count + 1];
        List<Integer> places =
                portions(index(slots.stream().map(AssignmentSlot::id).toList()));
        portionSlot = places.stream().mapToInt(Integer::intValue).toArray();
        portionItem = new int[portionSlot.length];
        for (int i = 0; i < count; i++) {
            Arrays.fill(portionItem, firstPortion[i], firstPortion[i + 1], i);
        }
        slotPortions = members(slots.size(), portionSlot);
        firstSlot = days();
        dayOf = new int[slots.size()];
        for (int d = 0; d < dayCount(); d++) {
            Arrays.fill(dayOf, firstSlot[d], firstSlot[d + 1], d);
        }
        leastTotal = problem.getLeastTotal();
        mostDays = Math.min(problem.getMostDays(), dayCount());
        mostDonors = Math.min(problem.getMostDonors(), donors.size());
        int room = slots.stream().mapToInt(AssignmentSlot::capacity).reduce(0, Model::plusUpToMost);
        mostTotal = Math.min(Math.min(problem.getMostTotal(), room), mostGiven());
    }

    /** Most grains that items without donor and as many donors as may be touched can come to. */
    private int mostGiven() {
        int[] own = new int[donors.size() + 1];
        for (int i = 0; i < most.length; i++) {
            int owner = donor[i] < 0 ? donors.size() : donor[i];
            own[owner] = plusUpToMost(own[owner], most[i]);
        }
        int loose = own[donors.size()];
        return IntStream.range(0, donors.size())
                .map(d -> -Math.min(own[d], donors.get(d).most()))
                .sorted()
                .limit(mostDonors)
                .map(given -> -given)
                .reduce(loose, Model::plusUpToMost);
    }

    private static int plusUpToMost(int one, int other) {
        return Math.min(AssignmentProblem.MOST_GRAINS, one + other);
    }

    private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        return list.stream().sorted(order).toList();
    }

    private static Map<String, Integer> index(List<String> ids) {
        Map<String, Integer> index = new LinkedHashMap<>();
        ids.forEach(id -> index.put(id, index.size()));
        return index;
    }

    /** For each of {@code count} owners the numbers that belong to it, in order. */
    private static int[][] members(int count, int[] owners) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>());
        }
        for (int i = 0; i < owners.length; i++) {
            if (owners[i] >= 0) {
                lists.get(owners[i]).add(i);
            }
        }
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private List<Integer> portions(Map<String, Integer> slotIndex) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            firstPortion[i] = places.size();
            items.get(i).getSlots().stream().map(slotIndex::get).sorted().forEach(places::add);
        }
        firstPortion[items.size()] = places.size();
        return places;
    }

    private int[] days() {
        List<Integer> first = new ArrayList<>();
        for (int s = 0; s < slots.size(); s++) {
            if (s == 0 || slots.get(s).day() != slots.get(s - 1).day()) {
                first.add(s);
            }
        }
        first.add(slots.size());
        return first.stream().mapToInt(Integer::intValue).toArray();
    }

    public int dayCount() {
        return firstSlot.length - 1;
    }

    /** Whether the slot and the one before it are next to each other, in one day. */
    public boolean followsOn(int slot) {
        return slot > 0
                && slots.get(slot).day() == slots.get(slot - 1).day()
                && slots.get(slot).order() == slots.get(slot - 1).order() + 1;
    }

    /** What those grains of each portion are worth, less the cost of donors touched. */
    public long value(int[] amounts) {
        long value = 0;
        boolean[] touched = new boolean[donors.size()];
        for (int i = 0; i < items.size(); i++) {
            int taken = taken(i, amounts);
            if (taken > 0) {
                value += fixed[i] + worth[i] * taken;
                if (donor[i] >= 0) {
                    touched[donor[i]] = true;
                }
            }
        }
        for (int d = 0; d < touched.length; d++) {
            value -= touched[d] ? donors.get(d).cost() : 0;
        }
        return value;
    }

    /** The grains of an item in all its portions. */
    public int taken(int item, int[] amounts) {
        int taken = 0;
        for (int p = firstPortion[item]; p < firstPortion[item + 1]; p++) {
            taken += amounts[p];
        }
        return taken;
    }

    public List<Choice> choices(int[] amounts) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            List<Choice.Placement> placements = new ArrayList<>();
            for (int p = firstPortion[i]; p < firstPortion[i + 1]; p++) {
                if (amounts[p] > 0) {
                    placements.add(
                            new Choice.Placement(slots.get(portionSlot[p]).id(), amounts[p]));
                }
            }
            if (!placements.isEmpty()) {
                choices.add(new Choice(items.get(i).getId(), placements));
            }
        }
        return choices;
    }
}
