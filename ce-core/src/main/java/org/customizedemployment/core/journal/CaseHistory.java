package org.customizedemployment.core.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.InForce;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.value.PlaceTime;

/**
 * A case on both time axes: what the case file said at a time, and what each entry and field said when. Made of the journal alone.
 *
 * <pre>{@code
 * CaseHistory history = CaseHistory.of(id, journal);
 * history.asRecordedAt(monday).asOf(LocalDate.of(2026, 3, 1));   // what we believed on Monday about the first of March
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CaseHistory {
    private final CaseId id;
    private final List<Change> journal;

    private CaseHistory(CaseId id, List<Change> journal) {
        this.id = id;
        this.journal = List.copyOf(journal);
    }

    /**
     * @param journal all changes of the case, in order
     */
    public static CaseHistory of(CaseId id, List<Change> journal) {
        return new CaseHistory(id, journal);
    }

    public List<Change> getJournal() {
        return journal;
    }

    /**
     * The case file as it was after everything recorded up to and including that time. A line counts as recorded no earlier than the lines
     * before it.
     */
    public CaseFile asRecordedAt(PlaceTime time) {
        Replay replay = Replay.of(id);
        for (Change change : journal) {
            if (change.recordedAt().toInstant().isAfter(time.toInstant())) {
                break;
            }
            replay.add(change);
        }
        return replay.toCaseFile();
    }

    /** The case file as it was after that revision. */
    public CaseFile asOfRevision(long revision) {
        Replay replay = Replay.of(id);
        journal.stream().filter(change -> change.revision() <= revision).forEach(replay::add);
        return replay.toCaseFile();
    }

    /** Every version of an entry in the order of recording, also those that were wrong; empty if there never was one. */
    public List<RecordedVersion> versions(EntryId entry) {
        List<RecordedVersion> versions = new ArrayList<>();
        for (Change change : journal) {
            for (Effect effect : change.effects()) {
                if (effect instanceof Effect.Put put && put.entry().id().equals(entry)) {
                    versions.add(came(put.entry(), how(change), change));
                } else if (effect instanceof Effect.Retire retire
                        && retire.entry().id().equals(entry)) {
                    versions.replaceAll(
                            one -> one.left() == null && one.entry().toRef().equals(retire.entry())
                                    ? one.leaving(false, change)
                                    : one);
                } else if (effect instanceof Effect.Erased erased
                        && erased.entries().stream().anyMatch(one -> one.id().equals(entry))) {
                    versions.replaceAll(one -> one.left() == null ? one.leaving(true, change) : one);
                } else if (effect instanceof Effect.Imported imported) {
                    Stream.concat(imported.caseFile().versions(entry).stream(), imported.erased().stream())
                            .filter(one -> one.id().equals(entry))
                            .forEach(one -> versions.add(came(one, RecordedVersion.How.IMPORTED, change)));
                }
            }
        }
        return versions;
    }

    /**
     * What a field of an entry said, on both axes, in the order in which the case file came to say it. Versions that were erased say nothing.
     *
     * @param type the entry's kind
     * @param read reads the field, for example {@code Employment::getWage}
     */
    public <E extends Entry, V> List<FieldValue<V>> field(EntryType<E> type, EntryId entry, Function<E, V> read) {
        List<FieldValue<V>> closed = new ArrayList<>();
        List<FieldValue<V>> open = new ArrayList<>();
        CaseFile file = CaseFile.empty(id);
        PlaceTime recorded = null;
        for (Change change : journal) {
            recorded = recorded == null || change.recordedAt().compareTo(recorded) > 0 ? change.recordedAt() : recorded;
            PlaceTime now = recorded;
            List<InForce> before = file.timeline(entry);
            file = Replay.apply(file, change);
            List<InForce> after = file.timeline(entry);
            if (before.equals(after)) {
                continue;
            }
            open.removeIf(value -> {
                boolean ends = after.stream().noneMatch(one -> says(one, value));
                if (ends) {
                    closed.add(value.until(now));
                }
                return ends;
            });
            for (InForce one : after) {
                if (type.getValueClass().isInstance(one.entry())
                        && open.stream().noneMatch(value -> says(one, value))) {
                    open.add(new FieldValue<>(
                            read.apply(type.getValueClass().cast(one.entry())),
                            one.range(),
                            now,
                            null,
                            one.entry().toRef(),
                            change.by()));
                }
            }
        }
        closed.addAll(open);
        return closed;
    }

    private static boolean says(InForce one, FieldValue<?> value) {
        return one.entry().toRef().equals(value.version()) && one.range().equals(value.effective());
    }

    private static RecordedVersion came(Entry entry, RecordedVersion.How how, Change change) {
        return new RecordedVersion(entry, how, change.revision(), change.recordedAt(), change.by(), null);
    }

    private static RecordedVersion.How how(Change change) {
        Command command = change.command();
        if (command instanceof Command.Change) {
            return RecordedVersion.How.CHANGED;
        } else if (command instanceof Command.Correct) {
            return RecordedVersion.How.CORRECTED;
        } else if (command instanceof Command.Renegotiate) {
            return RecordedVersion.How.RENEGOTIATED;
        }
        return RecordedVersion.How.RECORDED;
    }
}
