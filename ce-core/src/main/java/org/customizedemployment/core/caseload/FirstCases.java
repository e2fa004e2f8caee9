package org.customizedemployment.core.caseload;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.customizedemployment.core.id.CaseId;

/** The first cases by id and how many there are, whatever their order. */
final class FirstCases {
    private final NavigableSet<CaseId> first = new TreeSet<>();
    private long all;

    void add(CaseId one) {
        all++;
        keep(one);
    }

    void addAll(FirstCases other) {
        all += other.all;
        other.first.forEach(this::keep);
    }

    private void keep(CaseId one) {
        if (first.size() < CountedCases.MOST) {
            first.add(one);
        } else if (one.compareTo(first.last()) < 0 && first.add(one)) {
            first.pollLast();
        }
    }

    CountedCases counted() {
        return new CountedCases(List.copyOf(first), all - first.size());
    }
}
