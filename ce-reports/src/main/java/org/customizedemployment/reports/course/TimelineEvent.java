package org.customizedemployment.reports.course;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.customizedemployment.core.entry.EntryRef;
import org.jspecify.annotations.Nullable;

/**
 * One line of a timeline.
 *
 * @param lane of what kind it is
 * @param from its first day
 * @param until its last day; null while it goes on
 * @param what it is, in words
 * @param sources the entries that it comes from; empty for a phase, which the journal says
 */
record TimelineEvent(Lane lane, LocalDate from, @Nullable LocalDate until, String what, List<EntryRef> sources) {
    static final Comparator<TimelineEvent> IN_ORDER =
            Comparator.comparing(TimelineEvent::from).thenComparing(TimelineEvent::lane);

    /** Kinds of things, in the order in which they are drawn. */
    enum Lane {
        FUNDING,
        PHASE,
        SERVICE,
        PURSUIT,
        WORK,
        DOCUMENT,
        CHOICE
    }

    static TimelineEvent day(Lane lane, LocalDate day, String what, EntryRef... sources) {
        return new TimelineEvent(lane, day, day, what, List.of(sources));
    }

    LocalDate last() {
        return until == null ? from : until;
    }

    boolean isOneDay() {
        return from.equals(until);
    }

    @Override
    public String toString() {
        return "TimelineEvent{" + lane + ", " + from + ", " + until + "}";
    }
}
