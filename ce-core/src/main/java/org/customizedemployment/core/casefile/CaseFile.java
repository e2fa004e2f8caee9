package org.customizedemployment.core.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.OpaqueEntry;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.value.UnknownMembers;
import org.pcollections.TreePMap;

/**
 * Everything known about one person's case: entries by kind, how complete each kind is, and the team's declared focus. Immutable; one more
 * entry costs the same in a small and in a huge case. Only its id is mandatory: a vendor supplies what it has and says so by coverage.
 *
 * <pre>{@code
 * CaseFile file = CaseFile.builder(CaseId.of("case-0017")).put(activity).build();
 * file.entries(Activity.TYPE).size(); // 1
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CaseFile {
    private final CaseId id;
    private final TreePMap<EntryType<?>, EntryStore> stores;
    private final TreePMap<EntryId, Place> places;
    private final TreePMap<EntryType<?>, Coverage> coverage;
    private final Standing standing;

    CaseFile(
            CaseId id,
            TreePMap<EntryType<?>, EntryStore> stores,
            TreePMap<EntryId, Place> places,
            TreePMap<EntryType<?>, Coverage> coverage,
            Standing standing) {
        this.id = id;
        this.stores = stores;
        this.places = places;
        this.coverage = coverage;
        this.standing = standing;
    }

    /** Where an entry is kept: its kind and its place in the order of first recording. */
    record Place(EntryType<?> type, int sequence) {}

    /** A case with nothing in it. */
    public static CaseFile empty(CaseId id) {
        return new CaseFile(id, TreePMap.empty(), TreePMap.empty(), TreePMap.empty(), Standing.NEW);
    }

    /** A transient builder for imports and replay; linear in the number of entries. */
    public static CaseFileBuilder builder(CaseId id) {
        return new CaseFileBuilder(empty(id));
    }

    /** A transient builder that starts from this one. */
    public CaseFileBuilder toBuilder() {
        return new CaseFileBuilder(this);
    }

    public CaseId getId() {
        return id;
    }

    /** The process that the case follows; empty for a vendor's case that follows none of ours. */
    public Optional<ProcessPin> getProcess() {
        return Optional.ofNullable(standing.process());
    }

    /** The team's declared focus. Billing, certification and permission are never derived from it (SEM-1). */
    public Optional<PhaseId> getFocus() {
        return Optional.ofNullable(standing.focus());
    }

    /** The latest date on which something was recorded; empty if nothing was. */
    public Optional<LocalDate> getLastRecorded() {
        return Optional.ofNullable(standing.lastRecorded());
    }

    public UnknownMembers getUnknownMembers() {
        return standing.unknown();
    }

    /**
     * The entries of one kind, in order of first recording; empty if there are none. Unmodifiable. Entries that are opaque to this version
     * are not among them; {@link #coverageOf} then says that the kind is not complete.
     */
    @SuppressWarnings("unchecked")
    public <E extends Entry> List<E> entries(EntryType<E> type) {
        EntryStore store = stores.get(type);
        if (store == null) {
            return List.of();
        }
        boolean opaque = type.getValueClass().equals(OpaqueEntry.class);
        return (List<E>) (List<?>) (opaque ? store.asList() : store.knownAsList());
    }

    /** The kinds of which there are entries, by their word. */
    public List<EntryType<?>> types() {
        return List.copyOf(stores.keySet());
    }

    /** All entries: known kinds in the order of {@link EntryTypes}, then others by their word. */
    public List<Entry> allEntries() {
        Set<EntryType<?>> order = new LinkedHashSet<>(EntryTypes.all());
        order.addAll(stores.keySet());
        List<Entry> all = new ArrayList<>(size());
        for (EntryType<?> type : order) {
            EntryStore store = stores.get(type);
            if (store != null) {
                all.addAll(store.asList());
            }
        }
        return all;
    }

    /** How many entries there are. */
    public int size() {
        return places.size();
    }

    /** The entry with that id in its current version. */
    public Optional<Entry> find(EntryId entryId) {
        Place place = places.get(entryId);
        return place == null
                ? Optional.empty()
                : Optional.of(storeOf(place.type()).get(place.sequence()));
    }

    /** The entry with that id if it is of that kind. */
    public <E extends Entry> Optional<E> find(EntryType<E> type, EntryId entryId) {
        return find(entryId).filter(type.getValueClass()::isInstance).map(type.getValueClass()::cast);
    }

    /** The last version of an entry that was retired, as no other value may be cited as that version; 0 if none of that id was. */
    public int retiredVersion(EntryId entryId) {
        return standing.retired().getOrDefault(entryId, 0);
    }

    /** The last versions of the entries that were retired, by id; unmodifiable. */
    public SortedMap<EntryId, Integer> retired() {
        return standing.retired();
    }

    /** How complete a kind is: as declared, else partial if there is any entry of it, else not supplied. Entries in a newer format make it
     * partial, as no rule here can read them. */
    public Coverage coverageOf(EntryType<?> type) {
        EntryStore store = stores.get(type);
        Coverage declared = coverage.get(type);
        if (store != null && store.hasOpaque() && !type.getValueClass().equals(OpaqueEntry.class)) {
            return Coverage.PARTIAL;
        }
        if (declared != null) {
            return declared;
        }
        return store == null ? Coverage.NOT_SUPPLIED : Coverage.PARTIAL;
    }

    /** The coverages that were declared, by the kind's word. */
    public Map<EntryType<?>, Coverage> declaredCoverage() {
        return coverage;
    }

    /** The entries that are effective on that day, each in its current version; everything else as it is. */
    public CaseFile asOf(LocalDate day) {
        CaseFileBuilder builder = toBuilder();
        for (Entry entry : allEntries()) {
            if (!entry.getHeader().effective().contains(day)) {
                builder.remove(entry.id());
            }
        }
        return builder.build();
    }

    /** This case with a new entry, or with an entry's new version in the place of the old one. */
    public CaseFile with(Entry entry) {
        Place place = places.get(entry.id());
        if (place != null && !place.type().equals(entry.type())) {
            throw new CeException(
                    CoreError.ENTRY_MISMATCH,
                    "entry of kind " + place.type() + " can't become one of kind " + entry.type());
        }
        int sequence = place == null ? standing.nextSequence() : place.sequence();
        EntryStore store = stores.getOrDefault(entry.type(), EntryStore.EMPTY).put(sequence, entry);
        Standing next = place != null
                ? standing
                : standing.withNextSequence(sequence + 1).withoutRetired(entry.id());
        return new CaseFile(
                id,
                stores.plus(entry.type(), store),
                place != null ? places : places.plus(entry.id(), new Place(entry.type(), sequence)),
                coverage,
                next);
    }

    /** This case without that entry; the same if it is not there. */
    public CaseFile without(EntryId entryId) {
        Place place = places.get(entryId);
        if (place == null) {
            return this;
        }
        EntryStore store = storeOf(place.type()).remove(place.sequence());
        return new CaseFile(
                id,
                store.size() == 0 ? stores.minus(place.type()) : stores.plus(place.type(), store),
                places.minus(entryId),
                coverage,
                standing);
    }

    /** This case without that entry, whose versions are used up. */
    public CaseFile withRetired(EntryRef entry) {
        return without(entry.id()).with(standing.withRetired(entry));
    }

    public CaseFile withCoverage(EntryType<?> type, Coverage declared) {
        return new CaseFile(id, stores, places, coverage.plus(type, declared), standing);
    }

    public CaseFile withFocus(ProcessPin process, PhaseId focus) {
        return with(standing.withFocus(process, focus));
    }

    public CaseFile withUnknownMembers(UnknownMembers unknown) {
        return with(standing.withUnknown(unknown));
    }

    /** This case, last recorded on that day unless it was later. */
    public CaseFile recordedOn(LocalDate day) {
        LocalDate last = standing.lastRecorded();
        return last != null && !last.isBefore(day) ? this : with(standing.withLastRecorded(day));
    }

    private CaseFile with(Standing next) {
        return new CaseFile(id, stores, places, coverage, next);
    }

    private EntryStore storeOf(EntryType<?> type) {
        return stores.getOrDefault(type, EntryStore.EMPTY);
    }

    TreePMap<EntryType<?>, EntryStore> stores() {
        return stores;
    }

    TreePMap<EntryId, Place> places() {
        return places;
    }

    Standing standing() {
        return standing;
    }

    /** The same content; the internal order of sequences does not count beyond the order it makes. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CaseFile that
                && id.equals(that.id)
                && getProcess().equals(that.getProcess())
                && getFocus().equals(that.getFocus())
                && getLastRecorded().equals(that.getLastRecorded())
                && getUnknownMembers().equals(that.getUnknownMembers())
                && retired().equals(that.retired())
                && coverage.equals(that.coverage)
                && allEntries().equals(that.allEntries());
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + allEntries().hashCode();
    }

    /** Counts only: no personal data. */
    @Override
    public String toString() {
        return "CaseFile{" + id + ", " + size() + " entries}";
    }
}
