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

    /** At the place of its kind among all. */
    private final @Nullable OfKind<?>[] kinds = new OfKind<?>[EntryTypes.all().size()];

    /** What was found without reasons. */
    private @Nullable Part[] parts = new Part[PARTS];

    private volatile @Nullable Reading lastReading;
    private volatile @Nullable List<Job> jobs;
    private volatile @Nullable JudgedJobs judged;

    /**
     * What is known of the entries of one kind. Each is null until it is worked out; lists are immutable, so that whoever sees one at all sees it whole.
     */
    static final class OfKind<E extends Entry> {
        /** All of them, whenever they hold. */
        final List<E> all;

        @Nullable
        List<E> begun;

        @Nullable
        List<E> current;

        @Nullable
        Boolean whole;

        OfKind(List<E> all) {
            this.all = all;
        }
    }

    /** Null if nothing is known of it yet. */
    @SuppressWarnings("unchecked") // what is kept for a kind is of that kind
    <E extends Entry> @Nullable OfKind<E> ofKind(EntryType<E> type) {
        int place = EntryTypes.placeOf(type);
        return place < 0 ? null : (OfKind<E>) kinds[place];
    }

    /** Of kinds that this version does not know nothing is kept. */
    <E extends Entry> OfKind<E> put(EntryType<E> type, OfKind<E> known) {
        int place = EntryTypes.placeOf(type);
        if (place >= 0) {
            kinds[place] = known;
        }
        return known;
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
