package org.customizedemployment.spi.store;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;

/**
 * What is appended to one case, as one of several cases.
 *
 * @param id the case
 * @param expected the revision of the last change the caller knows; 0 for a new case
 * @param key the command's id
 * @param changes as for {@link CaseStore#append}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CaseAppend(CaseId id, long expected, CommandId key, List<StoredChange> changes) {
    public CaseAppend {
        changes = List.copyOf(changes);
    }
}
