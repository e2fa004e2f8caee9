package org.customizedemployment.core.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.customizedemployment.core.casefile.Places.Place;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.EntryType;
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

    List<Entry> versions(EntryId id) {
        Optional<Entry> current = find(id);
        if (current.isEmpty()) {
            return List.of();
        }
        List<Entry> versions = new ArrayList<>(history.before(id));
        versions.add(current.get());
        return versions;
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
