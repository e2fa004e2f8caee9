package org.customizedemployment.runtime;

import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;

/**
 * A case as it stands in the store.
 *
 * @param caseFile the case
 * @param revision of its last change
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record LoadedCase(CaseFile caseFile, long revision) {}
