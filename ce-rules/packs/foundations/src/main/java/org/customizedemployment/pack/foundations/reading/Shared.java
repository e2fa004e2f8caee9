package org.customizedemployment.pack.foundations.reading;

import java.util.Arrays;
import java.util.List;
import org.customizedemployment.core.casefile.EntryTypes;
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

    /** Parts of one job that several rules ask for. */
    private static final int PARTS = 12;

    // What is known of the entries of each kind, at its place among all. Lists are immutable, so that whoever sees one
    // at all sees it whole.
    private final @Nullable List<?>[] begun = new List<?>[EntryTypes.all().size()];
    private final @Nullable List<?>[] current = new List<?>[EntryTypes.all().size()];
    private final @Nullable Boolean[] whole = new Boolean[EntryTypes.all().size()];

    /** What was found without reasons. */
    private @Nullable Part[] parts = new Part[PARTS];

    private volatile @Nullable Reading lastReading;
    private volatile @Nullable List<Job> jobs;
    private volatile @Nullable JudgedJobs judged;

    @SuppressWarnings("unchecked") // what is kept for a type is of that type
    private static <E extends Entry> @Nullable List<E> known(@Nullable List<?>[] of, EntryType<E> type) {
        int place = EntryTypes.placeOf(type);
        return place < 0 ? null : (List<E>) of[place];
    }

    private static <T> T put(@Nullable T[] of, EntryType<?> type, T value) {
        int place = EntryTypes.placeOf(type);
        // Of kinds that this version does not know nothing is kept.
        if (place >= 0) {
            of[place] = value;
        }
        return value;
    }

    <E extends Entry> @Nullable List<E> begun(EntryType<E> type) {
        return known(begun, type);
    }

    <E extends Entry> List<E> putBegun(EntryType<E> type, List<E> entries) {
        put(begun, type, entries);
        return entries;
    }

    <E extends Entry> @Nullable List<E> current(EntryType<E> type) {
        return known(current, type);
    }

    <E extends Entry> List<E> putCurrent(EntryType<E> type, List<E> entries) {
        put(current, type, entries);
        return entries;
    }

    @Nullable
    Boolean whole(EntryType<?> type) {
        int place = EntryTypes.placeOf(type);
        return place < 0 ? null : whole[place];
    }

    boolean putWhole(EntryType<?> type, boolean isWhole) {
        return put(whole, type, isWhole);
    }

    @Nullable
    Reading lastReading() {
        return lastReading;
    }

    Reading putReading(Reading reading) {
        lastReading = reading;
        return reading;
    }

    private record Part(Object which, Entry about, Object found) {}

    @Nullable
    @SuppressWarnings("ReferenceEquality") // an entry goes by itself
    Object known(Object which, Entry about) {
        @Nullable Part[] known = parts;
        for (int at = 0; at < known.length; at++) {
            Part one = known[at];
            if (one == null) {
                return null;
            }
            if (one.about() == about && one.which().equals(which)) {
                return one.found();
            }
        }
        return null;
    }

    void put(Object which, Entry about, Object found) {
        put(new Part(which, about, found));
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

    @Nullable
    List<Job> jobs() {
        return jobs;
    }

    List<Job> putJobs(List<Job> found) {
        jobs = found;
        return found;
    }

    @Nullable
    JudgedJobs judged() {
        return judged;
    }

    JudgedJobs putJudged(JudgedJobs found) {
        judged = found;
        return found;
    }
}
