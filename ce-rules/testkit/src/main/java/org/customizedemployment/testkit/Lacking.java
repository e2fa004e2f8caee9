package org.customizedemployment.testkit;

import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.OpaqueEntry;
import org.jspecify.annotations.Nullable;

/** The ways in which a case file lacks something of a kind (SEM-11). Of each the case file says so by its coverage. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Lacking {
    /** Nothing of the kind was supplied. */
    NOT_SUPPLIED {
        @Override
        CaseFile less(CaseFile file, EntryType<?> kind, List<Entry> lost, LocalDate through) {
            return without(file, List.copyOf(file.entries(kind))).withCoverage(kind, Coverage.NOT_SUPPLIED);
        }
    },
    /** Some entries of the kind were not supplied. */
    PARTIAL {
        @Override
        CaseFile less(CaseFile file, EntryType<?> kind, List<Entry> lost, LocalDate through) {
            return without(file, lost).withCoverage(kind, Coverage.PARTIAL);
        }
    },
    /** The kind is complete through a day only: of the entries lost those are missing that became true after it. */
    OUT_OF_DATE {
        @Override
        CaseFile less(CaseFile file, EntryType<?> kind, List<Entry> lost, LocalDate through) {
            List<Entry> since = lost.stream()
                    .filter(entry -> isAfter(entry.getHeader().effective().from(), through))
                    .toList();
            return without(file, since).withCoverage(kind, Coverage.completeThrough(through));
        }
    },
    /** Some entries came in a format that is newer than this library. */
    NEWER_FORMAT {
        @Override
        CaseFile less(CaseFile file, EntryType<?> kind, List<Entry> lost, LocalDate through) {
            CaseFileBuilder builder = without(file, lost).toBuilder();
            for (Entry entry : lost) {
                builder.put(OpaqueEntry.of(kind.getKind(), NEWER, entry.getHeader(), "{}"));
            }
            CaseFile less = builder.build();
            return lost.isEmpty() ? less.withCoverage(kind, Coverage.PARTIAL) : less;
        }
    },
    /** Some entries were erased on a lawful basis. */
    ERASED {
        @Override
        CaseFile less(CaseFile file, EntryType<?> kind, List<Entry> lost, LocalDate through) {
            CaseFile less = file;
            for (Entry entry : lost) {
                less = less.withErased(entry.id(), kind);
            }
            return lost.isEmpty() ? less.withCoverage(kind, Coverage.PARTIAL) : less;
        }
    };

    private static final int NEWER = 1000;

    abstract CaseFile less(CaseFile file, EntryType<?> kind, List<Entry> lost, LocalDate through);

    /**
     * That case with less known of a kind.
     *
     * @param file what is known
     * @param kind the kind of which less will be
     * @param lost those of its entries that may get lost; not supplied loses all others too
     * @param through the last day on which an export out of date was complete
     */
    public CaseFile of(CaseFile file, EntryType<?> kind, List<? extends Entry> lost, LocalDate through) {
        return less(file, kind, List.copyOf(lost), through);
    }

    private static CaseFile without(CaseFile file, List<Entry> entries) {
        CaseFile less = file;
        for (Entry entry : entries) {
            less = less.without(entry.id());
        }
        return less;
    }

    private static boolean isAfter(@Nullable LocalDate from, LocalDate day) {
        return from != null && from.isAfter(day);
    }
}
