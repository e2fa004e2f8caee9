package org.customizedemployment.core.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.service.ServiceEntry;

/** Look-ups over one case file, built once and shared by all rules. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CaseIndex {
    private final Map<DocumentType, List<DocumentRecord>> documents = new LinkedHashMap<>();
    private final List<ServiceEntry> services;

    private CaseIndex(CaseFile caseFile) {
        for (DocumentRecord document : caseFile.entries(DocumentRecord.TYPE)) {
            documents
                    .computeIfAbsent(document.getDocumentType(), type -> new ArrayList<>())
                    .add(document);
        }
        List<ServiceEntry> sorted = new ArrayList<>(caseFile.entries(ServiceEntry.TYPE));
        sorted.sort(Comparator.comparing(
                        (ServiceEntry entry) -> entry.getWhen().start().toEpochMinute())
                .thenComparing(entry -> entry.getWhen().end().toEpochMinute())
                .thenComparing(ServiceEntry::getService)
                .thenComparing(ServiceEntry::id));
        services = List.copyOf(sorted);
    }

    public static CaseIndex of(CaseFile caseFile) {
        return new CaseIndex(caseFile);
    }

    /** Documents of a type in order of recording. */
    public List<DocumentRecord> documents(DocumentType type) {
        return List.copyOf(documents.getOrDefault(type, List.of()));
    }

    /** The service log by start, end, service and entry id (SEM-26). */
    public List<ServiceEntry> services() {
        return services;
    }
}
