package org.customizedemployment.rules.adjudication.cap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.customizedemployment.core.funding.ExceptionGrant;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.rules.adjudication.line.Exceptions;
import org.customizedemployment.rules.adjudication.line.Mark;
import org.customizedemployment.rules.adjudication.line.Slice;
import org.customizedemployment.rules.programme.cap.CapExcess;

/**
 * Time above caps that was approved, as it is taken up in the order of service. What an earlier line that is still open takes up may be left over
 * after all, so a later one that finds no more waits for it. For one run and one thread.
 */
final class Approvals {
    private final Exceptions exceptions;
    private final Map<EntryId, Long> taken = new HashMap<>();
    private final Map<EntryId, Long> perhaps = new HashMap<>();
    private final Map<Integer, Map<EntryId, Long>> held = new LinkedHashMap<>();

    Approvals(Exceptions exceptions) {
        this.exceptions = exceptions;
    }

    /**
     * What of a slice was approved.
     *
     * @param minutes so many, which rest on these grants
     * @param marks the grants
     * @param depends so many more, if earlier minutes that are still open turn out not to need what was approved
     */
    record Approved(long minutes, List<Mark> marks, long depends) {}

    /**
     * What of a slice was approved above each of those limits.
     *
     * @param sure whether it needs what was approved; else it may turn out not to, and others wait for it
     */
    Approved take(ServiceEntry entry, Slice slice, List<Reading.Exhausted> reached, boolean sure) {
        if (exceptions.isEmpty() || reached.isEmpty()) {
            return new Approved(0, List.of(), 0);
        }
        long minutes = slice.minutes();
        long most = slice.minutes();
        for (Reading.Exhausted one : reached) {
            long surely = 0;
            long atBest = 0;
            for (ExceptionGrant grant : grants(one, entry, slice)) {
                surely = Math.min(slice.minutes(), surely + Math.min(slice.minutes(), left(grant, true)));
                atBest = Math.min(slice.minutes(), atBest + Math.min(slice.minutes(), left(grant, false)));
            }
            minutes = Math.min(minutes, surely);
            most = Math.min(most, atBest);
        }
        Map<ExceptionGrant, Long> used = new LinkedHashMap<>();
        for (Reading.Exhausted one : reached) {
            long open = minutes;
            for (ExceptionGrant grant : grants(one, entry, slice)) {
                long part = Math.min(open, left(grant, true));
                if (part > 0) {
                    // One grant may lift two limits that are reached; it is used once for the same minutes.
                    used.merge(grant, part, Math::max);
                    open -= part;
                }
            }
        }
        return new Approved(minutes, take(used, sure), Math.max(0, most - minutes));
    }

    /**
     * Keeps what a slice would need in one reading of the limits from those who come later.
     *
     * @param reading its number; readings exclude each other, so what one holds is not held in another besides
     * @param reached the limits that leave it no room there
     */
    void hold(int reading, ServiceEntry entry, Slice slice, List<Reading.Exhausted> reached) {
        if (exceptions.isEmpty()) {
            return;
        }
        Map<EntryId, Long> own = held.computeIfAbsent(reading, any -> new HashMap<>());
        Map<ExceptionGrant, Long> used = new LinkedHashMap<>();
        for (Reading.Exhausted one : reached) {
            long open = slice.minutes();
            for (ExceptionGrant grant : grants(one, entry, slice)) {
                long part = Math.min(open, left(grant, perhaps(grant) + own.getOrDefault(grant.id(), 0L)));
                if (part > 0) {
                    used.merge(grant, part, Math::max);
                    open -= part;
                }
            }
        }
        used.forEach((grant, minutes) -> own.merge(grant.id(), minutes, Long::sum));
    }

    private long mostHeld(ExceptionGrant grant) {
        long most = 0;
        for (Map<EntryId, Long> one : held.values()) {
            most = Math.max(most, one.getOrDefault(grant.id(), 0L));
        }
        return most;
    }

    private List<ExceptionGrant> grants(Reading.Exhausted one, ServiceEntry entry, Slice slice) {
        return one.limit().excess() == CapExcess.WITH_APPROVAL
                ? exceptions.of(one.limit().id(), entry, slice.date())
                : List.of();
    }

    private List<Mark> take(Map<ExceptionGrant, Long> grants, boolean sure) {
        List<Mark> marks = new ArrayList<>(grants.size());
        Map<EntryId, Long> by = sure ? taken : perhaps;
        grants.forEach((grant, minutes) -> {
            by.merge(grant.id(), minutes, Long::sum);
            marks.add(Exceptions.mark(grant, "claim.cap-approved"));
        });
        return marks;
    }

    private long left(ExceptionGrant grant, boolean openTakes) {
        return left(grant, openTakes ? perhaps(grant) + mostHeld(grant) : 0L);
    }

    private long perhaps(ExceptionGrant grant) {
        return perhaps.getOrDefault(grant.id(), 0L);
    }

    private long left(ExceptionGrant grant, long kept) {
        return grant.getMinutes()
                .map(Minutes::value)
                .map(most -> most - taken.getOrDefault(grant.id(), 0L) - kept)
                .orElse(Long.MAX_VALUE);
    }
}
