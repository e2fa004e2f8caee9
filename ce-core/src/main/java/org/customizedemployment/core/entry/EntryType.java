package org.customizedemployment.core.entry;

import org.apiguardian.api.API;
import org.customizedemployment.core.id.IdSyntax;

/**
 * The kind of an entry: its JSON word, its format version, and the classes that stand for it. The only place where entries are generic.
 *
 * @param <E> the value class
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class EntryType<E extends Entry> implements Comparable<EntryType<?>> {
    private final String kind;
    private final int formatVersion;
    private final EntryNature nature;
    private final Class<E> valueClass;
    private final Class<? extends E> implementation;
    private final int hash;

    private EntryType(
            String kind,
            int formatVersion,
            EntryNature nature,
            Class<E> valueClass,
            Class<? extends E> implementation) {
        this.kind = kind;
        this.formatVersion = formatVersion;
        this.nature = nature;
        this.valueClass = valueClass;
        this.implementation = implementation;
        // The lower half is what tables go by.
        this.hash = kind.hashCode() ^ kind.hashCode() >>> Character.SIZE;
    }

    /**
     * Declares a kind.
     *
     * @param kind its word in JSON, for example {@code activity}
     * @param formatVersion 1 or more; raised when a nested value grows
     * @param nature what it is in the world; says how an entry of it may be altered
     * @param implementation the class that a JSON codec builds
     */
    public static <E extends Entry> EntryType<E> of(
            String kind,
            int formatVersion,
            EntryNature nature,
            Class<E> valueClass,
            Class<? extends E> implementation) {
        IdSyntax.check("entry kind", kind);
        return new EntryType<>(kind, formatVersion, nature, valueClass, implementation);
    }

    /** A kind that this version knows by its word only; nothing is said about what it is, so it counts as standing. */
    public static EntryType<OpaqueEntry> opaque(String kind, int formatVersion) {
        return of(kind, formatVersion, EntryNature.STANDING, OpaqueEntry.class, OpaqueEntry.class);
    }

    public String getKind() {
        return kind;
    }

    public int getFormatVersion() {
        return formatVersion;
    }

    public EntryNature getNature() {
        return nature;
    }

    public Class<E> getValueClass() {
        return valueClass;
    }

    public Class<? extends E> getImplementation() {
        return implementation;
    }

    /** Two types are the same if their kind is: a newer format version is still the same kind. */
    @Override
    public boolean equals(Object other) {
        return other instanceof EntryType<?> that && kind.equals(that.kind);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public int compareTo(EntryType<?> other) {
        return kind.compareTo(other.kind);
    }

    @Override
    public String toString() {
        return kind;
    }
}
