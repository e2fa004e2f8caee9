package org.customizedemployment.core.disclosure;

import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.id.EntryId;

/** What the person set aside: in no document or view but their own, nor as it was before they did (SEM-5). */
final class SetAside {
    private SetAside() {}

    /** Whether the statement is set aside as it stands last. */
    static boolean isSetAside(CaseFile file, EntryId statement) {
        return file.find(statement).filter(Entry::setAside).isPresent();
    }
}
