package org.customizedemployment.spi.document;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.spi.error.SpiError;

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

    /**
     * Words that lead somewhere.
     *
     * @param text what is read
     * @param address a whole address that begins with {@code https:}, {@code mailto:} or {@code tel:}
     */
    record Link(String text, String address) implements Inline {
        private static final List<String> SCHEMES = List.of("https://", "mailto:", "tel:");

        /**
         * @throws CeException for any other address: what a page leads to is safe in every format
         */
        public Link {
            if (!isSafe(address)) {
                throw new CeException(
                        SpiError.UNSAFE_LINK, "a link to something else than a page, a mailbox or a telephone");
            }
        }

        /** Whether a document may lead there. */
        public static boolean isSafe(String address) {
            return SCHEMES.stream().anyMatch(address::startsWith)
                    && address.chars().allMatch(one -> one > ' ' && one < '\u007F' && "\"'<>\\`{}|^".indexOf(one) < 0);
        }

        @Override
        public String toString() {
            return "Link[####]";
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
