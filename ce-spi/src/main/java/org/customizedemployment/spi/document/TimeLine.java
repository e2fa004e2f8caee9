package org.customizedemployment.spi.document;

import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * A picture of what went on when: lanes from top to bottom, in each a bar for every stretch of days and a mark for every single day. Days are
 * drawn from left to right at one scale; where and how is the format's.
 *
 * @param first the first day drawn
 * @param last the last day drawn; not before the first
 * @param firstWords the first day in words
 * @param lastWords the last day in words
 * @param lanes from top to bottom
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TimeLine(LocalDate first, LocalDate last, String firstWords, String lastWords, List<Lane> lanes)
        implements Drawing {
    public TimeLine {
        if (last.isBefore(first)) {
            throw new InvalidValueException(CoreError.DATES_REVERSED, "a time line from " + first + " to " + last);
        }
        lanes = List.copyOf(lanes);
    }

    /**
     * Things of one kind.
     *
     * @param name of what kind
     * @param spans in order of time
     */
    public record Lane(String name, List<Span> spans) {
        public Lane {
            spans = List.copyOf(spans);
        }

        @Override
        public String toString() {
            return "Lane[####, " + spans + "]";
        }
    }

    /**
     * One thing with its days. Days before the first or after the last of the picture are cut off by whoever draws it.
     *
     * @param label what it is, with its dates in words
     * @param from its first day
     * @param until its last day; the same as the first for a single day; null while it goes on
     */
    public record Span(
            String label, LocalDate from, @Nullable LocalDate until) {
        @Override
        public String toString() {
            return "Span[####, " + from + ", " + until + "]";
        }
    }

    /** No words, as they may be about a person. */
    @Override
    public String toString() {
        return "TimeLine[" + first + ", " + last + ", " + lanes + "]";
    }
}
