package org.customizedemployment.docs.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.OpaqueEntry;

/** The ways in which a case file lacks something of a kind. Each says so by coverage, declared or found. */
enum Lacking {
    /** A vendor that knows nothing of the kind. */
    NOT_SUPPLIED {
        @Override
        CaseFile of(CaseFile file, EntryType<?> kind, Random random, LocalDate day) {
            CaseFile less = file;
            for (Entry entry : all(file, kind)) {
                less = less.without(entry.id());
            }
            return less.withCoverage(kind, Coverage.NOT_SUPPLIED);
        }
    },
    /** A vendor that knows some. */
    PARTIAL {
        @Override
        CaseFile of(CaseFile file, EntryType<?> kind, Random random, LocalDate day) {
            CaseFile less = file;
            for (Entry entry : some(all(file, kind), random)) {
                less = less.without(entry.id());
            }
            return less.withCoverage(kind, Coverage.PARTIAL);
        }
    },
    /** An export of some time ago: what became true since is not in it. */
    OUT_OF_DATE {
        @Override
        CaseFile of(CaseFile file, EntryType<?> kind, Random random, LocalDate day) {
            LocalDate through = day.minusDays(1 + random.nextInt(400));
            CaseFile less = file;
            for (Entry entry : all(file, kind)) {
                LocalDate from = entry.getHeader().effective().from();
                if (from != null && from.isAfter(through)) {
                    less = less.without(entry.id());
                }
            }
            return less.withCoverage(kind, Coverage.completeThrough(through));
        }
    },
    /** Some came in a format that is newer than this library. */
    NEWER_FORMAT {
        @Override
        CaseFile of(CaseFile file, EntryType<?> kind, Random random, LocalDate day) {
            List<Entry> newer = some(all(file, kind), random);
            CaseFileBuilder builder = file.toBuilder();
            for (Entry entry : newer) {
                builder.remove(entry.id());
            }
            for (Entry entry : newer) {
                builder.put(OpaqueEntry.of(kind.getKind(), 99, entry.getHeader(), "{}"));
            }
            return builder.build();
        }
    },
    /** Some were erased on a lawful basis. */
    ERASED {
        @Override
        CaseFile of(CaseFile file, EntryType<?> kind, Random random, LocalDate day) {
            CaseFile less = file;
            for (Entry entry : some(all(file, kind), random)) {
                less = less.withErased(entry.id(), kind);
            }
            return less;
        }
    };

    /** That case with less known of that kind. */
    abstract CaseFile of(CaseFile file, EntryType<?> kind, Random random, LocalDate day);

    private static List<? extends Entry> all(CaseFile file, EntryType<?> kind) {
        return file.entries(kind);
    }

    /** At least one, if there is one. */
    private static List<Entry> some(List<? extends Entry> all, Random random) {
        List<Entry> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return all.isEmpty() ? shuffled : shuffled.subList(0, 1 + random.nextInt(all.size()));
    }
}
