package org.customizedemployment.spi.store;

import org.apiguardian.api.API;
import org.customizedemployment.core.id.CaseId;

/**
 * Where a case stands.
 *
 * @param id the case
 * @param revision of its last change
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CaseHead(CaseId id, long revision) {}
