package org.customizedemployment.core.practice;

import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.id.EntryId;

/** Where entries come from: a case file, or what one audience sees of it. */
interface CaseEntries {
    <E extends Entry> List<E> entries(EntryType<E> type);

    /** The versions of an entry that stand. */
    List<Entry> versions(EntryId id);

    /** The whole case. */
    record OfFile(CaseFile caseFile) implements CaseEntries {
        @Override
        public <E extends Entry> List<E> entries(EntryType<E> type) {
            return caseFile.entries(type);
        }

        @Override
        public List<Entry> versions(EntryId id) {
            return caseFile.versions(id);
        }
    }

    /** What an audience sees. */
    record OfView(CaseView view) implements CaseEntries {
        @Override
        public <E extends Entry> List<E> entries(EntryType<E> type) {
            return view.entries(type);
        }

        @Override
        public List<Entry> versions(EntryId id) {
            return view.versions(id);
        }
    }
}
