package org.customizedemployment.spi.document;

import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * A picture of who does what before and after: a lane for each holder, a line for each thing they do, on each line a bar before and a bar
 * after. Lengths are whole numbers of one unit, such as minutes a week; where and how it is drawn is the format's.
 *
 * @param before heading of the left side
 * @param after heading of the right side
 * @param lanes from top to bottom
 * @param keys what each mark means that occurs
 * @param rest what is not drawn, in words; null if nothing is left out
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record BeforeAfter(
        String before,
        String after,
        List<Lane> lanes,
        List<Key> keys,
        @Nullable String rest) implements Drawing {
    public BeforeAfter {
        lanes = List.copyOf(lanes);
        keys = List.copyOf(keys);
    }

    /** How a part of a bar is marked; told apart by pattern, never by colour alone. */
    public enum Mark {
        /** The same before and after. */
        STAYS,
        /** Goes from one lane to another. */
        MOVES,
        /** Comes on top of what was there. */
        GAINS,
        /** Was nowhere before. */
        NEW
    }

    /**
     * One holder.
     *
     * @param name who
     * @param set whether it is set off from the others
     * @param lines what they do
     */
    public record Lane(String name, boolean set, List<Line> lines) {
        public Lane {
            lines = List.copyOf(lines);
        }

        @Override
        public String toString() {
            return "Lane[####, " + lines + "]";
        }
    }

    /**
     * One thing done.
     *
     * @param label what
     * @param before its left side
     * @param after its right side
     */
    public record Line(String label, Side before, Side after) {
        @Override
        public String toString() {
            return "Line[####, " + before + ", " + after + "]";
        }
    }

    /**
     * One side of a line.
     *
     * @param parts the bar; empty: only words
     * @param words beside the bar, or in its place
     * @param arrow whether an arrow goes before the words that stand in place of a bar
     */
    public record Side(List<Part> parts, String words, boolean arrow) {
        public Side {
            parts = List.copyOf(parts);
        }

        /** A bar with its length in words. */
        public static Side bar(String words, Part... parts) {
            return new Side(List.of(parts), words, false);
        }

        /** Words without a bar. */
        public static Side words(String words) {
            return new Side(List.of(), words, false);
        }

        /** An arrow, and where it leads or comes from. */
        public static Side arrow(String words) {
            return new Side(List.of(), words, true);
        }

        /** How long the bar is. */
        public long length() {
            return parts.stream().mapToLong(Part::length).sum();
        }

        @Override
        public String toString() {
            return "Side[####, " + parts + "]";
        }
    }

    /**
     * A part of a bar.
     *
     * @param length zero or more
     * @param mark how it is marked
     */
    public record Part(long length, Mark mark) {}

    /**
     * What a mark means.
     *
     * @param mark the mark
     * @param words its meaning
     */
    public record Key(Mark mark, String words) {
        @Override
        public String toString() {
            return "Key[" + mark + "]";
        }
    }

    /** No words, as they may be about a person. */
    @Override
    public String toString() {
        return "BeforeAfter" + lanes;
    }
}
