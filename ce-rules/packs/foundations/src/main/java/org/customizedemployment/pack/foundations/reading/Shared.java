package org.customizedemployment.pack.foundations.reading;

import java.util.Arrays;
import java.util.List;
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

    /** More than there are kinds that rules ask for; a power of two. */
    private static final int PLACES = 64;

    /** Findings that several rules of one job make. */
    private static final int PARTS = 12;

    /** Each kind at the first free place from that of its hash. */
    private final @Nullable Kind[] kinds = new Kind[PLACES];

    /** Findings without reasons. */
    private @Nullable Part[] parts = new Part[PARTS];

    private volatile @Nullable Reading lastReading;
    private volatile @Nullable List<Job> jobs;
    private volatile @Nullable JudgedJobs judged;

    /** What is known of the entries of one kind: values that are immutable, so that whoever sees one at all sees it whole. */
    private static final class Kind {
        private final EntryType<?> type;
        private @Nullable List<? extends Entry> begun;
        private @Nullable List<? extends Entry> current;
        private @Nullable Boolean whole;

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

    @Nullable
    Reading lastReading() {
        return lastReading;
    }

    Reading putReading(Reading reading) {
        lastReading = reading;
        return reading;
    }

    private Kind of(EntryType<?> type) {
        int hash = type.hashCode();
        int at = hash ^ hash >>> Character.SIZE;
        for (int tried = 0; tried < PLACES; tried++) {
            int place = at++ & PLACES - 1;
            Kind there = kinds[place];
            if (there == null) {
                there = new Kind(type);
                kinds[place] = there;
            }
            if (there.type.equals(type)) {
                return there;
            }
        }
        // There are more kinds than places: of the others nothing is kept.
        return new Kind(type);
    }

    private record Part(Object which, Entry about, Finding finding) {}

    Finding once(Object which, Entry about, Supplier<Finding> finding) {
        @Nullable Part[] known = parts;
        for (Part one : known) {
            if (one != null && one.about().equals(about) && one.which().equals(which)) {
                return one.finding();
            }
        }
        Finding found = finding.get();
        put(new Part(which, about, found));
        return found;
    }

    private void put(Part part) {
        @Nullable Part[] known = parts;
        for (int at = 0; at < known.length; at++) {
            if (known[at] == null) {
                known[at] = part;
                return;
            }
        }
        @Nullable Part[] more = Arrays.copyOf(known, known.length * 2);
        more[known.length] = part;
        parts = more;
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
