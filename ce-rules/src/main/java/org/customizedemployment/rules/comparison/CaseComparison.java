package org.customizedemployment.rules.comparison;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.CaseId;

/**
 * One case under both versions.
 *
 * @param caseId the case; nothing else of the person is told
 * @param differences all that is answered differently; empty: the case is not affected
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CaseComparison(CaseId caseId, List<Difference> differences) {
    public CaseComparison {
        differences = List.copyOf(differences);
    }

    /** Whether anything is answered differently. */
    public boolean isAffected() {
        return !differences.isEmpty();
    }
}
