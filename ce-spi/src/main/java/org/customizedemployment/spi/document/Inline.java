package org.customizedemployment.spi.document;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.reason.Citation;

/** A run of text within a block; what it says is not in its {@code toString}. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public sealed interface Inline {
    /** Plain words. */
    record Words(String text) implements Inline {
        @Override
        public String toString() {
            return "Words[####]";
        }
    }

    /** Words that matter more. */
    record Strong(String text) implements Inline {
        @Override
        public String toString() {
            return "Strong[####]";
        }
    }

    /** The requirements that a statement rests on. */
    record Requirements(List<Citation> citations) implements Inline {
        public Requirements {
            citations = List.copyOf(citations);
        }
    }

    /** The entries that a figure or statement comes from. */
    record Sources(List<EntryRef> entries) implements Inline {
        public Sources {
            entries = List.copyOf(entries);
        }
    }

    static List<Inline> words(String text) {
        return List.of(new Words(text));
    }
}
