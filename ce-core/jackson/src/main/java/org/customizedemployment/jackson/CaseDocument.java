package org.customizedemployment.jackson;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.journal.Change;

/**
 * A case as a file: the case, and its journal if it is handed on. JSON: {@code {"format":"ce-case/1","case":{…},"journal":[…]}}. Where both
 * are there, the journal leads to the case.
 *
 * @param caseFile the case as it stands
 * @param journal its changes in order; empty if not handed on
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CaseDocument(CaseFile caseFile, List<Change> journal) {
    /** The JSON format. */
    public static final String FORMAT = "ce-case/1";

    public CaseDocument {
        journal = List.copyOf(journal);
    }

    /** A case without its journal. */
    public static CaseDocument of(CaseFile caseFile) {
        return new CaseDocument(caseFile, List.of());
    }

    /** Counts only: no personal data. */
    @Override
    public String toString() {
        return "CaseDocument{" + caseFile + ", " + journal.size() + " changes}";
    }
}
