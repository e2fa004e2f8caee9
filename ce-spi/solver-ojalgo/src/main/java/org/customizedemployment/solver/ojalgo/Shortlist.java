package org.customizedemployment.solver.ojalgo;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.customizedemployment.core.assignment.AssignmentAnswer;
import org.customizedemployment.core.assignment.AssignmentDonor;
import org.customizedemployment.core.assignment.AssignmentItem;
import org.customizedemployment.core.assignment.AssignmentItem.Presence;
import org.customizedemployment.core.assignment.AssignmentProblem;

/** A problem with its most promising donors only: those that a known answer touches or required items need, then by what they could give at most. */
final class Shortlist {
    private static final int MOST = 14;

    private Shortlist() {}

    static AssignmentProblem of(AssignmentProblem problem, AssignmentAnswer known) {
        Set<String> kept = needed(problem, known);
        Map<String, Long> potential = new LinkedHashMap<>();
        problem.getDonors().forEach(donor -> potential.put(donor.id(), potential(problem, donor)));
        problem.getDonors().stream()
                .map(AssignmentDonor::id)
                .sorted(Comparator.comparing((String id) -> -potential.getOrDefault(id, 0L))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .forEach(kept::add);
        List<AssignmentItem> items = problem.getItems().stream()
                .map(item ->
                        item.getDonor().filter(donor -> !kept.contains(donor)).isEmpty()
                                ? item
                                : AssignmentItem.builder()
                                        .from(item)
                                        .presence(Presence.FORBIDDEN)
                                        .build())
                .sorted(Comparator.comparing(AssignmentItem::getId))
                .toList();
        return AssignmentProblem.builder().from(problem).items(items).build();
    }

    private static Set<String> needed(AssignmentProblem problem, AssignmentAnswer known) {
        Set<String> chosen = new LinkedHashSet<>();
        known.choices().forEach(choice -> chosen.add(choice.item()));
        Set<String> needed = new LinkedHashSet<>();
        for (AssignmentItem item : problem.getItems()) {
            if (chosen.contains(item.getId()) || item.getPresence() == Presence.REQUIRED) {
                item.getDonor().ifPresent(needed::add);
            }
        }
        return needed;
    }

    /** The best items of a donor as far as its grains reach, the last one in part. */
    private static long potential(AssignmentProblem problem, AssignmentDonor donor) {
        List<AssignmentItem> items = problem.getItems().stream()
                .filter(item -> item.getDonor().filter(donor.id()::equals).isPresent())
                .filter(item -> item.getPresence() != Presence.FORBIDDEN)
                .sorted(Comparator.comparingLong((AssignmentItem item) -> -perGrain(item))
                        .thenComparing(AssignmentItem::getId))
                .toList();
        long sum = -donor.cost();
        int left = donor.most();
        for (AssignmentItem item : items) {
            int grains = Math.min(left, item.getMost());
            sum += Math.max(0, perGrain(item)) * grains;
            left -= grains;
        }
        return sum;
    }

    private static long perGrain(AssignmentItem item) {
        return item.getWorthPerGrain() + item.getFixedWorth() / item.getMost();
    }
}
