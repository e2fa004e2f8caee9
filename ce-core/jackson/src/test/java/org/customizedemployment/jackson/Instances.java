package org.customizedemployment.jackson;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Random;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.tck.generator.PlantedText;
import org.customizedemployment.tck.generator.ValueGenerator;

/** Instances of any value class. A new attribute is covered as soon as it is declared. The same seed gives the same instance. */
final class Instances {
    private static final String[] TEXTS = {
        "a",
        "",
        "Zoë \"naïve\" \\ \u0001\t\n",
        "İıß",
        "\uD83D\uDC15 walks dogs",
        "null",
        "1.10",
        "</script>",
        "line\r\nline",
        " "
    };

    private final ValueGenerator values;

    private Instances(ValueGenerator values) {
        this.values = values;
    }

    /** Every attribute filled; texts contain that one. */
    static Instances full(String text) {
        return new Instances(ValueGenerator.seeded(1).dressed(planted -> text + " " + planted));
    }

    /** Optional attributes there or not, lists of any length up to three, texts with characters that need care. */
    static Instances arbitrary(long seed) {
        Random random = new Random(seed);
        return new Instances(
                ValueGenerator.seeded(seed).sparse().dressed(planted -> TEXTS[random.nextInt(TEXTS.length)]));
    }

    /** One entry of every kind. */
    List<Entry> ofEveryKind() {
        return values.ofEveryKind();
    }

    <E extends Entry> E entry(EntryType<E> type) {
        return values.entry(type);
    }

    <T> T make(Class<T> type) {
        return values.make(type);
    }

    /** What was planted in them. */
    List<PlantedText> texts() {
        return values.texts();
    }

    /** The attributes of a value class: its accessors that are abstract or have a default. */
    static List<Method> accessors(Class<?> valueClass) {
        return ValueGenerator.attributes(valueClass);
    }

    static String attribute(Method accessor) {
        return ValueGenerator.name(accessor);
    }
}
