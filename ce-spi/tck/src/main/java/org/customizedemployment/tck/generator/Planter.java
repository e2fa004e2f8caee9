package org.customizedemployment.tck.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.value.UnknownMembers;
import org.jspecify.annotations.Nullable;

/** Makes texts that are like no other, and remembers where each of them went. For one thread. */
final class Planter {
    private final List<PlantedText> texts = new ArrayList<>();
    private final UnaryOperator<String> dress;
    private final boolean unknown;
    private final int number;
    private int next;
    private String kind = "";

    /**
     * @param number tells its texts from those of other planters
     * @param unknown whether members go in that this version does not know
     * @param dress what becomes of each text
     */
    Planter(int number, boolean unknown, UnaryOperator<String> dress) {
        this.number = number;
        this.unknown = unknown;
        this.dress = dress;
    }

    static Planter plain(int number, boolean unknown) {
        return new Planter(number, unknown, text -> text);
    }

    /** The sensitivity of a text that may be personal; null for codes and for what nobody declared. */
    static @Nullable Sensitivity personal(@Nullable Sensitive sensitive) {
        return sensitive == null || sensitive.value() == Sensitivity.NONE ? null : sensitive.value();
    }

    /** What it plants from here on is in an entry of that kind. */
    void into(String entryKind) {
        kind = entryKind;
    }

    /** No text is part of another, as a letter ends each number. Without the letter i, whose capital depends on the language. */
    String text(String path, @Nullable Sensitivity sensitivity) {
        String text = dress.apply("canary" + number + "k" + ++next + "z");
        texts.add(new PlantedText(text, kind, path, sensitivity));
        return text;
    }

    /** A code like those of hosts; not looked for. */
    String code() {
        return "code-" + number;
    }

    boolean plantsUnknown() {
        return unknown;
    }

    /** A member with a name and a value that are planted; none unless asked for. */
    UnknownMembers unknownMembers(String path) {
        if (!unknown) {
            return UnknownMembers.none();
        }
        String name = text(path + "unknownMembers", null);
        String value = text(path + "unknownMembers." + name, null);
        return UnknownMembers.of(Collections.singletonMap(name, "{\"" + name + "\":[1.10,\"" + value + "\"]}"));
    }

    List<PlantedText> texts() {
        return texts;
    }

    /** For {@link #forgetSince}. */
    int mark() {
        return texts.size();
    }

    /** What was planted since then did not come to stand anywhere. */
    void forgetSince(int mark) {
        texts.subList(mark, texts.size()).clear();
    }
}
