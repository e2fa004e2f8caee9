package org.customizedemployment.pack.foundations.reading;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.rule.Derived;
import org.jspecify.annotations.Nullable;

/**
 * What rules find out about a case again and again; each worked out when first asked for, and pure, so that it does not matter who asks. Two threads
 * that ask at once may work the same out twice.
 */
final class Shared {
    static final Derived<Shared> OF_CASE = Derived.of(facts -> new Shared());

    /** More than there are kinds; a power of two. */
    private static final int PLACES = 128;

    /** Each kind at the first free place from that of its hash. */
    private final AtomicReferenceArray<Kind> kinds = new AtomicReferenceArray<>(PLACES);

    /** Findings without reasons. */
    private final List<Part> parts = new CopyOnWriteArrayList<>();

    private volatile @Nullable List<Job> jobs;
    private volatile @Nullable JudgedJobs judged;

    /** What is known of the entries of one kind. */
    private static final class Kind {
        private final EntryType<?> type;
        private volatile @Nullable List<? extends Entry> begun;
        private volatile @Nullable List<? extends Entry> current;
        private volatile @Nullable Boolean whole;

        Kind(EntryType<?> type) {
            this.type = type;
        }
    }

    @SuppressWarnings("unchecked") // what is kept for a type is of that type
    <E extends Entry> @Nullable List<E> begun(EntryType<E> type) {
        return (List<E>) of(type).begun;
    }

    <E extends Entry> List<E> putBegun(EntryType<E> type, List<E> entries) {
        of(type).begun = entries;
        return entries;
    }

    @SuppressWarnings("unchecked") // as above
    <E extends Entry> @Nullable List<E> current(EntryType<E> type) {
        return (List<E>) of(type).current;
    }

    <E extends Entry> List<E> putCurrent(EntryType<E> type, List<E> entries) {
        of(type).current = entries;
        return entries;
    }

    @Nullable
    Boolean whole(EntryType<?> type) {
        return of(type).whole;
    }

    boolean putWhole(EntryType<?> type, boolean whole) {
        of(type).whole = whole;
        return whole;
    }

    private Kind of(EntryType<?> type) {
        int hash = type.hashCode();
        for (int at = (hash ^ hash >>> Character.SIZE) & PLACES - 1; ; at = at + 1 & PLACES - 1) {
            Kind there = kinds.get(at);
            if (there == null) {
                there = new Kind(type);
                if (!kinds.compareAndSet(at, null, there)) {
                    there = kinds.get(at);
                }
            }
            if (there.type.equals(type)) {
                return there;
            }
        }
    }

    private record Part(Object which, Entry about, Finding finding) {}

    Finding once(Object which, Entry about, Supplier<Finding> finding) {
        for (Part one : parts) {
            if (one.which().equals(which) && one.about().equals(about)) {
                return one.finding();
            }
        }
        Finding found = finding.get();
        parts.add(new Part(which, about, found));
        return found;
    }

    List<Job> jobs(Supplier<List<Job>> find) {
        List<Job> known = jobs;
        if (known == null) {
            known = find.get();
            jobs = known;
        }
        return known;
    }

    JudgedJobs judged(Supplier<JudgedJobs> find) {
        JudgedJobs known = judged;
        if (known == null) {
            known = find.get();
            judged = known;
        }
        return known;
    }
}
