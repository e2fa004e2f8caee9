package org.customizedemployment.spi.store;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.spi.error.SpiError;

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

    /** Whether it begins a case with revision 0 alone, which only a case that is not there takes. */
    public boolean isImport() {
        return expected == 0 && changes.size() == 1 && changes.get(0).getRevision() == 0;
    }

    /**
     * For stores, before anything is read or written.
     *
     * @return this one
     * @throws CeException with {@link SpiError#BAD_APPEND} if it has no changes, or their revisions don't follow on what is expected
     */
    public CaseAppend requireWhole() {
        if (changes.isEmpty() || expected < 0) {
            throw new CeException(SpiError.BAD_APPEND, changes.size() + " changes after revision " + expected);
        }
        long next = isImport() ? 0 : expected + 1;
        for (StoredChange change : changes) {
            if (change.getRevision() != next) {
                throw new CeException(
                        SpiError.BAD_APPEND, "revision " + change.getRevision() + " where " + next + " should follow");
            }
            next++;
        }
        return this;
    }
}
