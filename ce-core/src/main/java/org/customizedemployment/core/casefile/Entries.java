package org.customizedemployment.core.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.customizedemployment.core.casefile.Places.Place;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.OpaqueEntry;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.id.EntryId;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/**
 * The entries of a case file: the current version of each by kind, where each is kept, and the versions behind. Immutable; one more entry
 * copies a path.
 *
 * @param erased the kinds of the entries that were erased
 * @param erasedOn the day of each of them, where it is known
 * @param nextSequence the place of the next new entry in the order of first recording
 */
record Entries(
        TreePMap<EntryType<?>, EntryStore> stores,
        Places places,
        History history,
        TreePMap<EntryId, EntryType<?>> erased,
        TreePMap<EntryId, LocalDate> erasedOn,
        int nextSequence) {
    static final Entries NONE =
            new Entries(TreePMap.empty(), Places.NONE, History.NONE, TreePMap.empty(), TreePMap.empty(), 0);

    Optional<Entry> find(EntryId id) {
        Place place = places.get(id);
        return place == null
                ? Optional.empty()
                : Optional.of(store(place.type()).get(place.sequence()));
    }

    <E extends Entry> Optional<E> find(EntryType<E> type, EntryId id) {
        Optional<Entry> found = find(id);
        return found.isPresent() && type.getValueClass().isInstance(found.get())
                ? Optional.of(type.getValueClass().cast(found.get()))
                : Optional.empty();
    }

    /** Those of one kind that this version can read; of the opaque kind all. */
    @SuppressWarnings("unchecked") // a store holds entries of its kind
    <E extends Entry> List<E> of(EntryType<E> type) {
        EntryStore store = stores.get(type);
        if (store == null) {
            return List.of();
        }
        return (List<E>) (List<?>) (type.getValueClass() == OpaqueEntry.class ? store.asList() : store.knownAsList());
    }

    /** Known kinds in their order, then others by their word. */
    List<Entry> all() {
        Set<EntryType<?>> order = new LinkedHashSet<>(EntryTypes.all());
        order.addAll(stores.keySet());
        List<Entry> all = new ArrayList<>(places.size());
        for (EntryType<?> type : order) {
            EntryStore store = stores.get(type);
            if (store != null) {
                all.addAll(store.asList());
            }
        }
        return all;
    }

    /** The same, before each entry its earlier versions. */
    List<Entry> allVersions() {
        List<Entry> all = new ArrayList<>(places.size());
        for (Entry entry : all()) {
            all.addAll(history.before(entry.id()));
            all.add(entry);
        }
        return all;
    }

    /**
     * Adds those of which something happened later than that day. Asked of every case that is judged, so nothing is made where there is none.
     *
     * @param found null: none so far
     */
    @Nullable
    Set<EntryId> later(List<? extends Entry> some, LocalDate day, @Nullable Set<EntryId> found) {
        Set<EntryId> later = found;
        for (Entry entry : some) {
            if (isLater(entry, day)) {
                later = later == null ? new TreeSet<>() : later;
                later.add(entry.id());
            }
        }
        return later;
    }

    private boolean isLater(Entry entry, LocalDate day) {
        return Versions.isLater(entry, day)
                || (entry.getHeader().version() > 1
                        && versions(entry.id()).stream().anyMatch(one -> Versions.isLater(one, day)));
    }

    /** How complete a kind is, where that much was declared of it. */
    Coverage coverageOf(EntryType<?> type, @Nullable Coverage declared) {
        EntryStore store = stores.get(type);
        if (store != null && store.hasOpaque() && !type.getValueClass().equals(OpaqueEntry.class)) {
            return Coverage.PARTIAL;
        }
        if (!erased.isEmpty() && erased.containsValue(type)) {
            return Coverage.PARTIAL;
        }
        if (declared != null) {
            return declared;
        }
        return store == null ? Coverage.NOT_SUPPLIED : Coverage.PARTIAL;
    }

    /** The same content; places and sequences do not count beyond the order they make. */
    boolean sameAs(Entries other) {
        return history.equals(other.history)
                && erased.equals(other.erased)
                && erasedOn.equals(other.erasedOn)
                && all().equals(other.all());
    }

    List<Entry> versions(EntryId id) {
        Optional<Entry> current = find(id);
        if (current.isEmpty()) {
            return List.of();
        }
        List<Entry> versions = new ArrayList<>(history.before(id));
        versions.add(current.get());
        return Collections.unmodifiableList(versions);
    }

    int lastVersion(EntryId id) {
        int last = history.retired().getOrDefault(id, 0);
        for (Entry version : versions(id)) {
            last = Math.max(last, version.getHeader().version());
        }
        return last;
    }

    Entries with(Entry entry) {
        Place place = places.get(entry.id());
        check(place, entry, erased);
        if (place == null) {
            return new Entries(
                    put(entry.type(), nextSequence, entry),
                    places.plus(entry.id(), new Place(entry.type(), nextSequence)),
                    history.withStanding(entry.toRef()),
                    erased,
                    erasedOn,
                    nextSequence + 1);
        }
        return showing(place, Versions.plus(versions(entry.id()), entry), history.withStanding(entry.toRef()));
    }

    /** That an entry keeps its kind, and that an erased one does not come back. */
    static void check(@Nullable Place place, Entry entry, Map<EntryId, EntryType<?>> erased) {
        if (place != null && !place.type().equals(entry.type())) {
            throw new CeException(
                    CoreError.ENTRY_MISMATCH,
                    "entry of kind " + place.type() + " can't become one of kind " + entry.type());
        }
        if (erased.containsKey(entry.id())) {
            throw new CeException(CoreError.ENTRY_ERASED, "entry '" + entry.id() + "'");
        }
    }

    Entries withRetired(EntryRef ref) {
        if (erased.containsKey(ref.id())) {
            return this;
        }
        Place place = places.get(ref.id());
        History after = history.withRetired(ref);
        List<Entry> rest = Versions.minus(versions(ref.id()), ref.version());
        if (place == null || rest.isEmpty()) {
            return without(ref.id()).with(after.withEarlier(ref.id(), List.of()));
        }
        return showing(place, rest, after.withStanding(Versions.latest(rest)));
    }

    /** @param on the day; null: it is not known now, which takes nothing from what is known of it */
    Entries withErased(EntryId id, EntryType<?> type, @Nullable LocalDate on) {
        Entries gone = without(id);
        return new Entries(
                gone.stores,
                gone.places,
                gone.history,
                erased.plus(id, type),
                on == null ? erasedOn : erasedOn.plus(id, on),
                nextSequence);
    }

    Entries without(EntryId id) {
        Place place = places.get(id);
        if (place == null) {
            return with(history.without(id));
        }
        EntryStore store = store(place.type()).remove(place.sequence());
        return new Entries(
                store.size() == 0 ? stores.minus(place.type()) : stores.plus(place.type(), store),
                places.minus(id),
                history.without(id),
                erased,
                erasedOn,
                nextSequence);
    }

    private Entries with(History other) {
        return new Entries(stores, places, other, erased, erasedOn, nextSequence);
    }

    private Entries showing(Place place, List<Entry> versions, History after) {
        Entry current = Versions.current(versions);
        return new Entries(
                put(place.type(), place.sequence(), current),
                places,
                after.withEarlier(current.id(), Versions.earlier(versions)),
                erased,
                erasedOn,
                nextSequence);
    }

    private TreePMap<EntryType<?>, EntryStore> put(EntryType<?> type, int sequence, Entry entry) {
        return stores.plus(type, store(type).put(sequence, entry));
    }

    private EntryStore store(EntryType<?> type) {
        return stores.getOrDefault(type, EntryStore.EMPTY);
    }
}
