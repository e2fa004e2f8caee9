package org.customizedemployment.spi.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryPointer;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.jspecify.annotations.Nullable;

/**
 * Reads one case of a host, row by row. A row that can't be an entry becomes a problem and the rest goes on; an entry that points to one that is
 * not there is left out likewise; a kind of which a row was left out is at most partial. For one thread.
 *
 * <pre>{@code
 * CaseReading reading = CaseReading.of(CaseId.of("c-17")).declare(ServiceEntry.TYPE, Coverage.completeThrough(lastImport));
 * while (rows.next()) {
 *     String key = rows.getString("ts_id");
 *     reading.row(ServiceEntry.TYPE, "time_sheet", key, () -> service(rows));
 * }
 * SourcedCase read = reading.build();
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CaseReading {
    private final Map<EntryId, Row> rows = new LinkedHashMap<>();
    private final Map<EntryType<?>, Coverage> declared = new LinkedHashMap<>();
    private final List<SourceProblem> problems = new ArrayList<>();
    private final CaseFileBuilder standing;

    private CaseReading(CaseId id) {
        this.standing = CaseFile.builder(id);
    }

    /** An entry, and the row that it was made of. */
    private record Row(Entry entry, String table, @Nullable String key) {
        SourceProblem problem(SourceFault fault) {
            return new SourceProblem(entry.type(), table, key, null, fault, null);
        }
    }

    public static CaseReading of(CaseId id) {
        return new CaseReading(id);
    }

    /** How complete a kind is if every row of it can be read; without it the kind is partial where there is any entry, else not supplied. */
    public CaseReading declare(EntryType<?> kind, Coverage coverage) {
        declared.put(kind, coverage);
        return this;
    }

    /** The day on which the host last wrote something down about the case, by which a request goes that gives no date. */
    public CaseReading recordedOn(LocalDate day) {
        standing.recordedOn(day);
        return this;
    }

    /** Where the team is, for a host that follows a process known here. */
    public CaseReading focus(ProcessPin process, PhaseId phase) {
        standing.focus(process, phase);
        return this;
    }

    /**
     * Makes an entry of a row.
     *
     * @param kind what it is to be
     * @param table the host's name of the table
     * @param key the row's key there, not made of a name; null if it has none
     * @param entry makes it. A {@link RowFaultException} names the column at fault; a {@link CeException} from making a value is told by its
     *     code; anything else that it throws, by the word {@code FAILED}
     */
    public <E extends Entry> CaseReading row(
            EntryType<E> kind, String table, @Nullable String key, Supplier<? extends E> entry) {
        try {
            Row row = new Row(entry.get(), table, key);
            if (rows.putIfAbsent(row.entry().id(), row) != null) {
                problems.add(row.problem(SourceFault.DUPLICATE));
            }
        } catch (RowFaultException e) {
            problems.add(new SourceProblem(kind, table, key, e.getColumn(), e.getFault(), null));
        } catch (CeException e) {
            String code = e.getErrorCode().code();
            problems.add(new SourceProblem(kind, table, key, null, SourceFault.BAD_VALUE, code));
        } catch (RuntimeException e) {
            // Neither its message nor its cause: a driver repeats what stands in the row.
            problems.add(new SourceProblem(kind, table, key, null, SourceFault.FAILED, null));
        }
        return this;
    }

    /** The case with all that could be read. */
    public SourcedCase build() {
        leaveOutDangling();
        declared.forEach(standing::coverage);
        // What could not be read may be any number of entries, so even a first day without it is not known.
        problems.forEach(one -> standing.coverage(one.kind(), Coverage.PARTIAL));
        rows.values().forEach(row -> standing.add(row.entry()));
        return new SourcedCase.Supplied(standing.build(), problems);
    }

    /** One left out may leave others dangling, so until none is. */
    private void leaveOutDangling() {
        boolean again = true;
        while (again) {
            List<Row> dangling = rows.values().stream()
                    .filter(row -> row.entry().allPointers().stream().anyMatch(this::misses))
                    .toList();
            dangling.forEach(row -> {
                rows.remove(row.entry().id());
                problems.add(row.problem(SourceFault.DANGLING));
            });
            again = !dangling.isEmpty();
        }
    }

    private boolean misses(EntryPointer pointer) {
        Row target = rows.get(pointer.id());
        return target == null || !pointer.mayLeadTo(target.entry().type().getKind());
    }

    /** Counts only: no personal data. */
    @Override
    public String toString() {
        return "CaseReading{" + rows.size() + " entries, " + problems.size() + " problems}";
    }
}
