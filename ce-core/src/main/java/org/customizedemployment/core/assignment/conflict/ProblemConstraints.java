package org.customizedemployment.core.assignment.conflict;

import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.assignment.AssignmentConstraint;
import org.customizedemployment.core.assignment.AssignmentConstraint.Kind;
import org.customizedemployment.core.assignment.AssignmentDonor;
import org.customizedemployment.core.assignment.AssignmentItem;
import org.customizedemployment.core.assignment.AssignmentItem.Presence;
import org.customizedemployment.core.assignment.AssignmentProblem;
import org.customizedemployment.core.assignment.AssignmentSlot;

/** The constraints that a problem states, and the problem with only some of them. */
final class ProblemConstraints {
    private ProblemConstraints() {}

    /** In a fixed order, whatever the order of the problem's lists: what people ask for comes last, so that a conflict names it if it can. */
    static List<AssignmentConstraint> of(AssignmentProblem problem) {
        List<AssignmentConstraint> all = new ArrayList<>();
        for (AssignmentSlot slot : problem.getSlots()) {
            all.add(new AssignmentConstraint(Kind.SLOT_CAPACITY, slot.id()));
            if (slot.least() > 1) {
                all.add(new AssignmentConstraint(Kind.SLOT_LEAST, slot.id()));
            }
        }
        for (AssignmentDonor donor : problem.getDonors()) {
            all.add(new AssignmentConstraint(Kind.DONOR_MOST, donor.id()));
            all.add(new AssignmentConstraint(Kind.DONOR_ITEMS, donor.id()));
        }
        problem.getGroups().forEach(group -> all.add(new AssignmentConstraint(Kind.GROUP, group.id())));
        for (AssignmentItem item : problem.getItems()) {
            if (item.getPresence() == Presence.REQUIRED) {
                all.add(new AssignmentConstraint(Kind.REQUIRED, item.getId()));
            } else if (item.getPresence() == Presence.FORBIDDEN) {
                all.add(new AssignmentConstraint(Kind.FORBIDDEN, item.getId()));
            }
        }
        all.add(AssignmentConstraint.of(Kind.CONTIGUOUS));
        all.add(AssignmentConstraint.of(Kind.MOST_DAYS));
        all.add(AssignmentConstraint.of(Kind.MOST_DONORS));
        all.add(AssignmentConstraint.of(Kind.MOST_TOTAL));
        all.add(AssignmentConstraint.of(Kind.LEAST_TOTAL));
        all.sort(ProblemConstraints::lessWorthSaying);
        return all;
    }

    private static int lessWorthSaying(AssignmentConstraint one, AssignmentConstraint other) {
        int byRank = Integer.compare(rank(one.kind()), rank(other.kind()));
        return byRank == 0 ? one.compareTo(other) : byRank;
    }

    private static int rank(Kind kind) {
        return switch (kind) {
            case SLOT_LEAST, CONTIGUOUS -> 0;
            case SLOT_CAPACITY, MOST_TOTAL -> 1;
            case DONOR_MOST, DONOR_ITEMS, MOST_DONORS -> 2;
            case MOST_DAYS, LEAST_TOTAL -> 3;
            default -> 4;
        };
    }

    /** The problem with only those of its constraints. */
    static AssignmentProblem keeping(AssignmentProblem problem, List<AssignmentConstraint> kept) {
        return AssignmentProblem.builder()
                .from(problem)
                .items(problem.getItems().stream().map(item -> item(item, kept)).toList())
                .slots(problem.getSlots().stream().map(slot -> slot(slot, kept)).toList())
                .donors(problem.getDonors().stream()
                        .map(donor -> donor(donor, kept))
                        .toList())
                .groups(problem.getGroups().stream()
                        .filter(group -> holds(kept, Kind.GROUP, group.id()))
                        .toList())
                .contiguous(problem.isContiguous() && holds(kept, Kind.CONTIGUOUS, ""))
                .mostDays(holds(kept, Kind.MOST_DAYS, "") ? problem.getMostDays() : Integer.MAX_VALUE)
                .mostDonors(holds(kept, Kind.MOST_DONORS, "") ? problem.getMostDonors() : Integer.MAX_VALUE)
                .mostTotal(holds(kept, Kind.MOST_TOTAL, "") ? problem.getMostTotal() : AssignmentProblem.MOST_GRAINS)
                .leastTotal(holds(kept, Kind.LEAST_TOTAL, "") ? problem.getLeastTotal() : 0)
                .build();
    }

    /** The problem in which every answer is worth the same, so that the first one ends the search. */
    static AssignmentProblem withoutWorth(AssignmentProblem problem) {
        return AssignmentProblem.builder()
                .from(problem)
                .items(problem.getItems().stream()
                        .map(item -> AssignmentItem.builder()
                                .from(item)
                                .worthPerGrain(0)
                                .fixedWorth(0)
                                .build())
                        .toList())
                .donors(problem.getDonors().stream()
                        .map(donor -> new AssignmentDonor(donor.id(), donor.most(), donor.mostItems(), 0))
                        .toList())
                .build();
    }

    private static AssignmentItem item(AssignmentItem item, List<AssignmentConstraint> kept) {
        Kind kind = item.getPresence() == Presence.REQUIRED ? Kind.REQUIRED : Kind.FORBIDDEN;
        boolean stays = item.getPresence() == Presence.OPTIONAL || holds(kept, kind, item.getId());
        return stays
                ? item
                : AssignmentItem.builder()
                        .from(item)
                        .presence(Presence.OPTIONAL)
                        .build();
    }

    private static AssignmentSlot slot(AssignmentSlot slot, List<AssignmentConstraint> kept) {
        return new AssignmentSlot(
                slot.id(),
                slot.day(),
                slot.order(),
                holds(kept, Kind.SLOT_LEAST, slot.id()) ? slot.least() : 1,
                holds(kept, Kind.SLOT_CAPACITY, slot.id()) ? slot.capacity() : AssignmentProblem.MOST_GRAINS);
    }

    private static AssignmentDonor donor(AssignmentDonor donor, List<AssignmentConstraint> kept) {
        return new AssignmentDonor(
                donor.id(),
                holds(kept, Kind.DONOR_MOST, donor.id()) ? donor.most() : Integer.MAX_VALUE,
                holds(kept, Kind.DONOR_ITEMS, donor.id()) ? donor.mostItems() : Integer.MAX_VALUE,
                donor.cost());
    }

    private static boolean holds(List<AssignmentConstraint> kept, Kind kind, String subject) {
        return kept.contains(new AssignmentConstraint(kind, subject));
    }
}
