package org.customizedemployment.spi.document;

import java.util.List;
import org.apiguardian.api.API;

/**
 * Bars one under the other, each with its label and its number in words. Lengths are whole numbers of one unit; all bars are drawn to one scale.
 *
 * @param bars from top to bottom
 * @param keys what each mark means, where there is more than one; may be empty
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record BarChart(List<Bar> bars, List<BeforeAfter.Key> keys) implements Drawing {
    public BarChart {
        bars = List.copyOf(bars);
        keys = List.copyOf(keys);
    }

    /**
     * A bar.
     *
     * @param label what it stands for
     * @param parts from left to right; empty: there are only words, as for a number that is withheld
     * @param words its number, as it is read
     */
    public record Bar(String label, List<BeforeAfter.Part> parts, String words) {
        public Bar {
            parts = List.copyOf(parts);
        }

        /** How long it is. */
        public long length() {
            return parts.stream().mapToLong(BeforeAfter.Part::length).sum();
        }

        @Override
        public String toString() {
            return "Bar[####, " + parts + "]";
        }
    }

    /** No words, as they may be about people. */
    @Override
    public String toString() {
        return "BarChart" + bars;
    }
}
