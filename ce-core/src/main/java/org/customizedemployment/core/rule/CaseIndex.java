package org.customizedemployment.core.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.Kinds;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.service.ServiceEntry;
import org.jspecify.annotations.Nullable;

/** Look-ups over one case file, each made when first asked for and shared by all rules. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CaseIndex {
    private static final Comparator<ServiceEntry> BY_TIME = Comparator.comparing(
                    (ServiceEntry entry) -> entry.getWhen().start().toEpochMinute())
            .thenComparing(entry -> entry.getWhen().end().toEpochMinute())
            .thenComparing(ServiceEntry::getService)
            .thenComparing(ServiceEntry::id);

    private final CaseFile caseFile;

    /** A race only makes it twice; so with the services. */
    private volatile @Nullable Map<DocumentType, List<DocumentRecord>> documents;

    private volatile @Nullable List<ServiceEntry> services;
    /** Immutable, so that it needs no barrier: another thread sees it whole or not at all. */
    private @Nullable Kinds kinds;

    private CaseIndex(CaseFile caseFile) {
        this.caseFile = caseFile;
    }

    public static CaseIndex of(CaseFile caseFile) {
        return new CaseIndex(caseFile);
    }

    /** Documents of a type in order of recording. */
    public List<DocumentRecord> documents(DocumentType type) {
        Map<DocumentType, List<DocumentRecord>> byType = documents;
        if (byType == null) {
            byType = byType(caseFile.entries(DocumentRecord.TYPE));
            documents = byType;
        }
        return byType.getOrDefault(type, List.of());
    }

    private static Map<DocumentType, List<DocumentRecord>> byType(List<DocumentRecord> all) {
        Map<DocumentType, List<DocumentRecord>> byType = new LinkedHashMap<>();
        boolean several = false;
        for (DocumentRecord one : all) {
            // Of most types there is one.
            List<DocumentRecord> before = byType.putIfAbsent(one.getDocumentType(), List.of(one));
            if (before instanceof ArrayList<DocumentRecord> more) {
                more.add(one);
            } else if (before != null) {
                several = true;
                byType.put(one.getDocumentType(), new ArrayList<>(List.of(before.get(0), one)));
            }
        }
        if (several) {
            byType.replaceAll((any, same) -> List.copyOf(same));
        }
        return byType;
    }

    /** How complete a kind is: as {@link CaseFile#coverageOf}, which has to look it up. */
    public Coverage coverageOf(EntryType<?> type) {
        return kinds().coverageOf(type);
    }

    /** As {@link CaseFile#entries}, which has to look them up. */
    <E extends Entry> List<E> entries(EntryType<E> type) {
        return kinds().entries(type);
    }

    private Kinds kinds() {
        Kinds all = kinds;
        if (all == null) {
            all = caseFile.kinds();
            kinds = all;
        }
        return all;
    }

    /** Whether anything of that kind was supplied, if only that there is nothing. */
    boolean isSupplied(EntryType<?> type) {
        return coverageOf(type).level() != Coverage.Level.NOT_SUPPLIED;
    }

    /** The service log by start, end, service and entry id (SEM-26). */
    public List<ServiceEntry> services() {
        List<ServiceEntry> sorted = services;
        if (sorted == null) {
            sorted =
                    caseFile.entries(ServiceEntry.TYPE).stream().sorted(BY_TIME).toList();
            services = sorted;
        }
        return sorted;
    }
}
