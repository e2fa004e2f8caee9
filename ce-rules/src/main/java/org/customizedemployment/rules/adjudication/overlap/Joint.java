package org.customizedemployment.rules.adjudication.overlap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.programme.time.Allowance;

/** Two members of staff for the same person and service, where the programme allows two, as in a joint handover: two are paid, a third is not (SEM-23). For one run and one thread. */
final class Joint {
    private final Map<Integer, List<Claimant>> earlier = new HashMap<>();
    private final List<Claimant> later = new ArrayList<>();

    /** Whether both may be paid. */
    static boolean allows(Claimant one, Claimant other) {
        Line line = one.line();
        Line same = other.line();
        return line != null
                && same != null
                && line.service() != null
                && line.service().time().attendance().twoStaff() == Allowance.ALLOWED
                && !line.entry().getStaff().equals(same.entry().getStaff());
    }

    void add(Claimant one, Claimant before) {
        List<Claimant> all = earlier.get(one.place());
        if (all == null) {
            all = new ArrayList<>();
            earlier.put(one.place(), all);
            later.add(one);
        }
        all.add(before);
    }

    /** Where two others, each of another staff, come first, there is no room for a third. */
    void settle(Overlap overlap) {
        for (Claimant one : later) {
            List<Claimant> before = earlier.getOrDefault(one.place(), List.of());
            if (before.size() > 1) {
                third(overlap, one, before);
            }
        }
    }

    private static void third(Overlap overlap, Claimant one, List<Claimant> before) {
        TreeSet<Long> cuts = new TreeSet<>(List.of(one.start(), one.end()));
        for (Claimant other : before) {
            cuts.add(Math.max(one.start(), other.start()));
            cuts.add(Math.min(one.end(), other.end()));
        }
        long from = one.start();
        for (long until : cuts) {
            Set<ActorId> staff = new HashSet<>();
            Claimant second = null;
            for (Claimant other : before) {
                Line line = other.line();
                boolean there = other.start() < until && other.end() > from && until > from;
                if (there && line != null && !other.standing(from, until).isEmpty()) {
                    staff.add(line.entry().getStaff());
                    second = second == null || other.place() > second.place() ? other : second;
                }
            }
            if (staff.size() > 1 && second != null) {
                overlap.once(one, second, from, until);
            }
            from = until;
        }
    }
}
