package org.customizedemployment.core.casefile;

import jakarta.validation.Valid;
import java.time.LocalDate;
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
import org.customizedemployment.core.entry.ErasedEntry;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.value.UnknownMembers;
import org.jspecify.annotations.Nullable;
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
    private final Entries entries;
    private final TreePMap<EntryType<?>, Coverage> coverage;
    private final Standing standing;

    CaseFile(CaseId id, Entries entries, TreePMap<EntryType<?>, Coverage> coverage, Standing standing) {
        this.id = id;
        this.entries = entries;
        this.coverage = coverage;
        this.standing = standing;
    }

    /** A case with nothing in it. */
    public static CaseFile empty(CaseId id) {
        return new CaseFile(id, Entries.NONE, TreePMap.empty(), Standing.NEW);
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
    public Optional<@Valid ProcessPin> getProcess() {
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
    public <E extends Entry> List<E> entries(EntryType<E> type) {
        return entries.of(type);
    }

    /** The kinds of which there are entries, by their word. */
    public List<EntryType<?>> types() {
        return List.copyOf(entries.stores().keySet());
    }

    /** Whether there is an entry of that kind, readable to this version or not. */
    public boolean has(EntryType<?> type) {
        return entries.stores().containsKey(type);
    }

    /** All entries: known kinds in the order of {@link EntryTypes}, then others by their word. */
    public List<Entry> allEntries() {
        return entries.all();
    }

    /** How many entries there are. */
    public int size() {
        return entries.places().size();
    }

    /** The entry with that id in its current version. */
    public Optional<Entry> find(EntryId entryId) {
        return entries.find(entryId);
    }

    /** The entry with that id if it is of that kind. */
    public <E extends Entry> Optional<E> find(EntryType<E> type, EntryId entryId) {
        return entries.find(type, entryId);
    }

    /** The versions of an entry that stand, in the order in which they are true; the last is the current one. Empty if it is not there. */
    public List<Entry> versions(EntryId entryId) {
        return entries.versions(entryId);
    }

    /** Those versions with the days on which each is in force: to the day before the next one's first. */
    public List<InForce> timeline(EntryId entryId) {
        return Versions.timeline(versions(entryId));
    }

    /** The version of an entry that is in force on that day; empty if none is. */
    public Optional<Entry> findOn(EntryId entryId, LocalDate day) {
        return Versions.on(versions(entryId), day);
    }

    /** The last version of an entry that had begun by that day, whether or not it had ended; empty if none had. */
    public Optional<Entry> begunBy(EntryId entryId, LocalDate day) {
        return Versions.begunBy(versions(entryId), day);
    }

    /** All versions that stand: the entries as in {@link #allEntries}, before each its earlier versions. */
    public List<Entry> allVersions() {
        return entries.allVersions();
    }

    /** For validators: what JSON has under that name. */
    List<@Valid Entry> getEntries() {
        return allVersions();
    }

    /** The highest version that an entry of that id ever had here, standing or retired, as none may stand for two values; 0 if there was none. */
    public int lastVersion(EntryId entryId) {
        return entries.lastVersion(entryId);
    }

    /** The highest versions that were retired, by id, where no later one stands; unmodifiable. */
    public SortedMap<EntryId, Integer> retired() {
        return entries.history().retired();
    }

    /** The entries that were erased on a lawful basis, with their kinds; others may still point to them. Unmodifiable. */
    public SortedMap<EntryId, EntryType<?>> erased() {
        return entries.erased();
    }

    /** The days on which entries were erased, where they are known. Unmodifiable. */
    public SortedMap<EntryId, LocalDate> erasedOn() {
        return entries.erasedOn();
    }

    /** How complete a kind is: as declared, else partial if there is any entry of it, else not supplied. Entries in a newer format, and erased ones, make it partial. */
    public Coverage coverageOf(EntryType<?> type) {
        return entries.coverageOf(type, coverage.get(type));
    }

    /** The coverages that were declared, by the kind's word. */
    public Map<EntryType<?>, Coverage> declaredCoverage() {
        return coverage;
    }

    /** The same for all kinds at once. */
    public Kinds kinds() {
        return Kinds.of(this);
    }

    /**
     * The case as it was in the world on that day: each entry in the version in force then, without those that were not, and without what
     * took place or began later; everything else as it is. What the person has set aside since stays set aside (SEM-5).
     */
    public CaseFile asOf(LocalDate day) {
        CaseFileBuilder builder = toBuilder();
        for (Entry entry : allEntries()) {
            builder.only(entry.id(), Versions.asOf(entry, versions(entry.id()), day));
        }
        return builder.build();
    }

    /**
     * This case with entries of these kinds as far as they had happened by that day; nothing is left out. The same if nothing of them is later.
     *
     * @see Entry#happenedBy
     */
    public CaseFile happenedBy(LocalDate day, List<EntryType<?>> kinds) {
        Set<EntryId> later = null;
        for (EntryType<?> kind : kinds) {
            later = entries.later(entries(kind), day, later);
        }
        if (later == null) {
            return this;
        }
        CaseFileBuilder builder = toBuilder();
        later.forEach(one -> builder.only(one, Versions.happenedBy(versions(one), day)));
        return builder.build();
    }

    /**
     * This case with a new entry, or with one more version of an entry; the latest in the order in which they are true is the one shown.
     * What is left of an erased entry marks it as erased.
     */
    public CaseFile with(Entry entry) {
        return entry instanceof ErasedEntry ? withErased(entry.id(), entry.type()) : with(entries.with(entry));
    }

    /** This case without that version: the one before it is shown again, or the entry is gone. The version is used up. */
    public CaseFile withRetired(EntryRef ref) {
        return with(entries.withRetired(ref));
    }

    /** This case without that entry in any version; that it was there, and of which kind, stays. */
    public CaseFile withErased(EntryId entryId, EntryType<?> type) {
        return withErased(entryId, type, null);
    }

    /** The same, with the day on which it was erased, null if it is not known: what was said after it stands on its own. */
    public CaseFile withErased(EntryId entryId, EntryType<?> type, @Nullable LocalDate on) {
        return with(entries.withErased(entryId, type, on));
    }

    /** This case without any version or trace of that entry; the same if it is not there. */
    public CaseFile without(EntryId entryId) {
        return with(entries.without(entryId));
    }

    public CaseFile withCoverage(EntryType<?> type, Coverage declared) {
        return new CaseFile(id, entries, coverage.plus(type, declared), standing);
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

    private CaseFile with(Entries next) {
        return new CaseFile(id, next, coverage, standing);
    }

    private CaseFile with(Standing next) {
        return new CaseFile(id, entries, coverage, next);
    }

    Entries entries() {
        return entries;
    }

    Standing standing() {
        return standing;
    }

    /** The same content; the internal order of sequences does not count beyond the order it makes. */
    @Override
    public boolean equals(Object other) {
        return other instanceof CaseFile that
                && id.equals(that.id)
                && standing.equals(that.standing)
                && coverage.equals(that.coverage)
                && entries.sameAs(that.entries);
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
