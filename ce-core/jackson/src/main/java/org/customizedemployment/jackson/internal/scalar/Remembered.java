package org.customizedemployment.jackson.internal.scalar;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;

/**
 * Short texts of one document and the values they stand for. Ids, words, days and times come again and again: each is made once and shared,
 * which saves time and most of the memory of a case. Bounded by its number of places: a text that finds both of its own taken displaces one.
 * For one reading, so that no text outlives its document.
 */
public final class Remembered {
    /** Longer texts are read and not remembered. */
    static final int LONGEST = 48;

    private static final int FEWEST = 16;
    private static final int MOST = 8192;
    private static final int BYTES_FOR_EACH = 64;

    private final @Nullable Object[] owners;
    private final @Nullable String[] texts;
    private final @Nullable Object[] values;
    private @Nullable Moments moments;

    private Remembered(int places) {
        owners = new Object[places];
        texts = new String[places];
        values = new Object[places];
    }

    /** With as many places as a document of that size may need. */
    public static Remembered forDocument(int bytes) {
        int wanted = Math.min(MOST, Math.max(FEWEST, bytes / BYTES_FOR_EACH));
        return new Remembered(Integer.highestOneBit(wanted * 2 - 1));
    }

    /** Those of this reading; new ones in a mapper that we did not start. */
    public static Remembered in(DeserializationContext context) {
        Remembered remembered = (Remembered) context.getAttribute(Remembered.class);
        if (remembered == null) {
            remembered = forDocument(BYTES_FOR_EACH * 512);
            context.setAttribute(Remembered.class, remembered);
        }
        return remembered;
    }

    /** The text at the parser's token, the same instance for the same text. */
    public String text(JsonParser parser) {
        int length = parser.getStringLength();
        if (length > LONGEST) {
            return parser.getString();
        }
        char[] chars = parser.getStringCharacters();
        int hash = hash(this.getClass(), chars, parser.getStringOffset(), length);
        Object found = find(Remembered.class, hash, chars, parser.getStringOffset(), length);
        if (found == null) {
            found = parser.getString();
            keep(Remembered.class, hash, (String) found, found);
        }
        return (String) found;
    }

    /** Days and times, a quarter as many as texts. */
    public Moments moments() {
        Moments known = moments;
        if (known == null) {
            known = new Moments(texts.length / 4);
            moments = known;
        }
        return known;
    }

    /** Four characters at a time, as each step of a multiplication waits for the one before. */
    public static int hash(Object owner, char[] chars, int from, int length) {
        int hash = System.identityHashCode(owner);
        int i = from;
        int end = from + length;
        for (; i + 3 < end; i += 4) {
            hash = hash * (31 * 31 * 31 * 31)
                    + (chars[i] * (31 * 31 * 31) + chars[i + 1] * (31 * 31))
                    + (chars[i + 2] * 31 + chars[i + 3]);
        }
        for (; i < end; i++) {
            hash = 31 * hash + chars[i];
        }
        return hash ^ (hash >>> 15);
    }

    /** The value of that owner for that text; null if there is none. */
    @Nullable
    public Object find(Object owner, int hash, char[] chars, int from, int length) {
        int place = hash & (texts.length - 1);
        if (owners[place] == owner && same(texts[place], chars, from, length)) {
            return values[place];
        }
        place ^= 1;
        return owners[place] == owner && same(texts[place], chars, from, length) ? values[place] : null;
    }

    public void keep(Object owner, int hash, String text, Object value) {
        int place = hash & (texts.length - 1);
        if (owners[place] != null && owners[place ^ 1] == null) {
            place ^= 1;
        }
        owners[place] = owner;
        texts[place] = text;
        values[place] = value;
    }

    public static boolean same(@Nullable String text, char[] chars, int from, int length) {
        if (Objects.requireNonNull(text).length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }
}
