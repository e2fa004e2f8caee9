package org.customizedemployment.runtime.result;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.spi.source.SourceProblem;

/**
 * A case as it stands.
 *
 * @param caseFile the case; where a host keeps it in its own tables, what these say now with what was written here laid over it
 * @param revision of its last change here; 0 if nothing was written yet beside a host's case
 * @param problems rows of the host that could not be read and so are not in it; empty for a case that is kept here
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record LoadedCase(CaseFile caseFile, long revision, List<SourceProblem> problems) {
    public LoadedCase {
        problems = List.copyOf(problems);
    }

    /** A case without problems. */
    public LoadedCase(CaseFile caseFile, long revision) {
        this(caseFile, revision, List.of());
    }
}
