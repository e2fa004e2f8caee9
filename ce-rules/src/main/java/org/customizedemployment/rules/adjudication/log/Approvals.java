package org.customizedemployment.rules.adjudication.log;

import java.util.ArrayList;
import java.util.HashMap;
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

/** Time above caps that was approved, as it is taken up in the order of service. For one run and one thread. */
final class Approvals {
    private final Exceptions exceptions;
    private final Map<EntryId, Long> taken = new HashMap<>();

    Approvals(Exceptions exceptions) {
        this.exceptions = exceptions;
    }

    /** So many minutes, which rest on these grants. */
    record Approved(long minutes, List<Mark> marks) {}

    /** What of a slice was approved above each of those limits. */
    Approved take(ServiceEntry entry, Slice slice, List<Reading.Exhausted> reached) {
        if (exceptions.isEmpty() || reached.isEmpty()) {
            return new Approved(0, List.of());
        }
        List<ExceptionGrant> used = new ArrayList<>();
        long minutes = slice.minutes();
        for (Reading.Exhausted one : reached) {
            long left = 0;
            if (one.limit().excess() == CapExcess.WITH_APPROVAL) {
                for (ExceptionGrant grant : exceptions.of(one.limit().id(), entry, slice.date())) {
                    if (left == 0 && left(grant) > 0) {
                        left = left(grant);
                        used.add(grant);
                    }
                }
            }
            minutes = Math.min(minutes, left);
        }
        if (minutes == 0) {
            return new Approved(0, List.of());
        }
        List<Mark> marks = new ArrayList<>(used.size());
        for (ExceptionGrant grant : used) {
            taken.merge(grant.id(), minutes, Long::sum);
            marks.add(Exceptions.mark(grant, "claim.cap-approved"));
        }
        return new Approved(minutes, marks);
    }

    private long left(ExceptionGrant grant) {
        return grant.getMinutes()
                .map(Minutes::value)
                .map(most -> most - taken.getOrDefault(grant.id(), 0L))
                .orElse(Long.MAX_VALUE);
    }
}
