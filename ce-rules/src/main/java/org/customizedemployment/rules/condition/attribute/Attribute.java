package org.customizedemployment.rules.condition.attribute;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.reason.ArgumentValue;

/**
 * An attribute that conditions may read: codes, dates, numbers and flags, never text or names of a person. All of them are listed in
 * {@link Attributes}.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Attribute {
    private final EntryType<?> type;
    private final String name;
    private final ValueKind kind;
    private final List<String> words;
    private final Function<Entry, Optional<List<ArgumentValue>>> reader;

    private Attribute(
            EntryType<?> type,
            String name,
            ValueKind kind,
            List<String> words,
            Function<Entry, Optional<List<ArgumentValue>>> reader) {
        this.type = type;
        this.name = name;
        this.kind = kind;
        this.words = words;
        this.reader = reader;
    }

    static <E extends Entry> Attribute of(
            EntryType<E> type, String name, ValueKind kind, Function<E, Optional<List<ArgumentValue>>> reader) {
        return of(type, name, kind, List.of(), reader);
    }

    static <E extends Entry> Attribute of(
            EntryType<E> type,
            String name,
            ValueKind kind,
            List<String> words,
            Function<E, Optional<List<ArgumentValue>>> reader) {
        Class<E> valueClass = type.getValueClass();
        return new Attribute(
                type,
                name,
                kind,
                List.copyOf(words),
                entry -> valueClass.isInstance(entry) ? reader.apply(valueClass.cast(entry)) : Optional.empty());
    }

    public EntryType<?> getType() {
        return type;
    }

    /** As packs write it, for example {@code activity-kind}. */
    public String getName() {
        return name;
    }

    public ValueKind getKind() {
        return kind;
    }

    /** The words it can hold; empty if it is no closed list. */
    public List<String> getWords() {
        return words;
    }

    /** Its values in that entry; empty if they are not stated, an empty list if there are none. */
    public Optional<List<ArgumentValue>> read(Entry entry) {
        return reader.apply(entry);
    }

    @Override
    public String toString() {
        return type + "." + name;
    }
}
