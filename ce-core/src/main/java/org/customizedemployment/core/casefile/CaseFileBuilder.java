package org.customizedemployment.core.casefile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.value.UnknownMembers;
import org.pcollections.TreePMap;

/** Builds a {@link CaseFile} from many entries in linear time. For one thread. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CaseFileBuilder {
    private final CaseFile start;
    private final Map<EntryType<?>, SortedMap<Integer, Entry>> entries = new LinkedHashMap<>();
    private final Map<EntryId, CaseFile.Place> places = new LinkedHashMap<>();
    private final SortedMap<EntryId, Integer> retired = new TreeMap<>();
    private CaseFile rest;
    private int nextSequence;

    CaseFileBuilder(CaseFile start) {
        this.start = start;
        this.rest = start;
        this.nextSequence = start.standing().nextSequence();
        start.stores().forEach((type, store) -> entries.put(type, store.toSortedMap()));
        places.putAll(start.places());
        retired.putAll(start.retired());
    }

    /** Adds an entry, or puts its new version in the place of the old one. */
    public CaseFileBuilder put(Entry entry) {
        CaseFile.Place place = places.get(entry.id());
        if (place == null) {
            place = new CaseFile.Place(entry.type(), nextSequence++);
            places.put(entry.id(), place);
            retired.remove(entry.id());
        } else if (!place.type().equals(entry.type())) {
            throw new CeException(
                    CoreError.ENTRY_MISMATCH,
                    "entry of kind " + place.type() + " can't become one of kind " + entry.type());
        }
        entries.computeIfAbsent(entry.type(), type -> new TreeMap<>()).put(place.sequence(), entry);
        return this;
    }

    /**
     * Adds an entry that must be new.
     *
     * @throws CeException if there is one of that id
     */
    public CaseFileBuilder add(Entry entry) {
        if (places.containsKey(entry.id())) {
            throw new CeException(CoreError.DUPLICATE_ENTRY, "two entries '" + entry.id() + "'");
        }
        return put(entry);
    }

    /** Takes an entry out; nothing happens if it is not there. */
    public CaseFileBuilder remove(EntryId id) {
        CaseFile.Place place = places.remove(id);
        if (place != null) {
            SortedMap<Integer, Entry> ofType = entries.get(place.type());
            if (ofType != null) {
                ofType.remove(place.sequence());
                if (ofType.isEmpty()) {
                    entries.remove(place.type());
                }
            }
        }
        return this;
    }

    /** Takes an entry out whose versions are used up: recorded again, it goes on with the next one. */
    public CaseFileBuilder retire(EntryRef entry) {
        remove(entry.id());
        retired.put(entry.id(), entry.version());
        return this;
    }

    /** The kind of the entry with that id; empty if it is not there. */
    public Optional<EntryType<?>> typeOf(EntryId id) {
        return Optional.ofNullable(places.get(id)).map(CaseFile.Place::type);
    }

    public boolean contains(EntryId id) {
        return places.containsKey(id);
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
        TreePMap<EntryType<?>, EntryStore> stores = TreePMap.empty();
        for (Map.Entry<EntryType<?>, SortedMap<Integer, Entry>> ofType : entries.entrySet()) {
            stores = stores.plus(ofType.getKey(), EntryStore.of(ofType.getValue()));
        }
        Standing standing = rest.standing();
        TreePMap<EntryType<?>, Coverage> coverage = TreePMap.empty();
        for (Map.Entry<EntryType<?>, Coverage> declared :
                rest.declaredCoverage().entrySet()) {
            coverage = coverage.plus(declared.getKey(), declared.getValue());
        }
        return new CaseFile(
                start.getId(),
                stores,
                TreePMap.from(places),
                coverage,
                new Standing(
                        standing.process(),
                        standing.focus(),
                        standing.lastRecorded(),
                        nextSequence,
                        TreePMap.fromSortedMap(retired),
                        standing.unknown()));
    }
}
