package org.customizedemployment.core.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.Places.Place;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.ErasedEntry;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.value.UnknownMembers;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/** Builds a {@link CaseFile} from many entries in linear time. For one thread. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CaseFileBuilder {
    private final CaseFile start;
    private final Map<EntryType<?>, EntryStore.Builder> entries = new LinkedHashMap<>();
    private final SortedMap<EntryId, List<Entry>> earlier = new TreeMap<>();
    private final SortedMap<EntryId, Integer> retired = new TreeMap<>();
    private CaseFile rest;
    private PlaceIndex places;

    /** Whether a case that was built looks up its entries in the index, which must not change then. */
    private boolean placesGiven;

    private int nextSequence;

    CaseFileBuilder(CaseFile start) {
        this.start = start;
        this.rest = start;
        this.nextSequence = start.entries().nextSequence();
        start.entries().stores().forEach((type, store) -> entries.put(type, store.toBuilder()));
        places = start.entries().places().toIndex();
        earlier.putAll(start.entries().history().earlier());
        retired.putAll(start.retired());
    }

    /** Adds an entry, or one more version of it. What is left of an erased entry marks it as erased. */
    public CaseFileBuilder put(Entry entry) {
        if (entry instanceof ErasedEntry) {
            return erase(entry.id(), entry.type());
        }
        Place place = places.get(entry.id());
        Entries.check(place, entry, rest.erased());
        if (place == null) {
            ownPlaces().add(entry.id(), entry.type(), nextSequence);
            ofType(entry.type()).put(nextSequence++, entry);
        } else {
            show(place, Versions.plus(versions(place, entry.id()), entry));
        }
        if (!retired.isEmpty()) {
            retired.computeIfPresent(
                    entry.id(), (id, last) -> last <= entry.getHeader().version() ? null : last);
        }
        return this;
    }

    /**
     * Adds an entry, or a version of one, that must be new.
     *
     * @throws CeException if there is that version of it
     */
    public CaseFileBuilder add(Entry entry) {
        if (contains(entry.toRef())) {
            throw new CeException(CoreError.DUPLICATE_ENTRY, "two entries '" + entry.toRef() + "'");
        }
        return put(entry);
    }

    /** Takes an entry out with all its versions; nothing happens if it is not there. */
    public CaseFileBuilder remove(EntryId id) {
        earlier.remove(id);
        retired.remove(id);
        Place place = ownPlaces().remove(id);
        if (place != null) {
            EntryStore.Builder ofType = ofType(place.type());
            ofType.remove(place.sequence());
            if (ofType.isEmpty()) {
                entries.remove(place.type());
            }
        }
        return this;
    }

    /** Leaves those versions of an entry, in the order in which they are true, or none. */
    CaseFileBuilder only(EntryId id, List<Entry> versions) {
        Place place = places.get(id);
        if (versions.isEmpty() || place == null) {
            Integer last = retired.get(id);
            remove(id);
            if (last != null) {
                retired.put(id, last);
            }
            return this;
        }
        show(place, versions);
        return this;
    }

    /** Takes a version out, which is used up; the one before it is shown again, or the entry is gone. */
    public CaseFileBuilder retire(EntryRef ref) {
        if (rest.erased().containsKey(ref.id())) {
            return this;
        }
        Place place = places.get(ref.id());
        List<Entry> left = place == null ? List.of() : Versions.minus(versions(place, ref.id()), ref.version());
        int last = Math.max(ref.version(), retired.getOrDefault(ref.id(), 0));
        if (place == null || left.isEmpty()) {
            remove(ref.id());
            retired.put(ref.id(), last);
        } else {
            show(place, left);
            if (last > Versions.latest(left).version()) {
                retired.put(ref.id(), last);
            }
        }
        return this;
    }

    /** Takes an entry out with all its versions; that it was there, and of which kind, stays. */
    public CaseFileBuilder erase(EntryId id, EntryType<?> type) {
        return erase(id, type, null);
    }

    /**
     * The same, with its day.
     *
     * @param on the day on which it was erased; null: not known
     */
    public CaseFileBuilder erase(EntryId id, EntryType<?> type, @Nullable LocalDate on) {
        remove(id);
        rest = rest.withErased(id, type, on);
        return this;
    }

    private void show(Place place, List<Entry> versions) {
        Entry current = Versions.current(versions);
        show(place, current);
        List<Entry> before = Versions.earlier(versions);
        if (before.isEmpty()) {
            earlier.remove(current.id());
        } else {
            earlier.put(current.id(), before);
        }
    }

    private void show(Place place, Entry current) {
        ofType(place.type()).put(place.sequence(), current);
    }

    private EntryStore.Builder ofType(EntryType<?> type) {
        return entries.computeIfAbsent(type, one -> new EntryStore.Builder());
    }

    private PlaceIndex ownPlaces() {
        if (placesGiven) {
            places = places.copy();
            placesGiven = false;
        }
        return places;
    }

    private List<Entry> versions(Place place, EntryId id) {
        List<Entry> versions = new ArrayList<>(earlier.getOrDefault(id, List.of()));
        Entry current = ofType(place.type()).get(place.sequence());
        if (current != null) {
            versions.add(current);
        }
        return versions;
    }

    /** The kind of the entry with that id, also of one that was erased; empty if it is not there. */
    public Optional<EntryType<?>> typeOf(EntryId id) {
        Place place = places.get(id);
        return Optional.ofNullable(place == null ? rest.erased().get(id) : place.type());
    }

    public boolean contains(EntryId id) {
        return places.contains(id);
    }

    /** Whether that version stands. */
    public boolean contains(EntryRef ref) {
        Place place = places.get(ref.id());
        return place != null
                && versions(place, ref.id()).stream()
                        .anyMatch(one -> one.getHeader().version() == ref.version());
    }

    public CaseFileBuilder coverage(EntryType<?> type, Coverage coverage) {
        rest = rest.withCoverage(type, coverage);
        return this;
    }

    public CaseFileBuilder unknownMembers(UnknownMembers unknown) {
        rest = rest.withUnknownMembers(unknown);
        return this;
    }

    public CaseFileBuilder focus(ProcessPin process, PhaseId focus) {
        rest = rest.withFocus(process, focus);
        return this;
    }

    public CaseFileBuilder recordedOn(LocalDate day) {
        rest = rest.recordedOn(day);
        return this;
    }

    public CaseFile build() {
        placesGiven = true;
        TreePMap<EntryType<?>, EntryStore> stores = TreePMap.empty();
        for (Map.Entry<EntryType<?>, EntryStore.Builder> ofType : entries.entrySet()) {
            stores = stores.plus(ofType.getKey(), ofType.getValue().toStore());
        }
        TreePMap<EntryType<?>, Coverage> coverage = TreePMap.empty();
        for (Map.Entry<EntryType<?>, Coverage> declared :
                rest.declaredCoverage().entrySet()) {
            coverage = coverage.plus(declared.getKey(), declared.getValue());
        }
        Entries all = new Entries(
                stores,
                Places.of(places),
                new History(TreePMap.fromSortedMap(earlier), TreePMap.fromSortedMap(retired)),
                rest.entries().erased(),
                rest.entries().erasedOn(),
                nextSequence);
        return new CaseFile(start.getId(), all, coverage, rest.standing());
    }
}
