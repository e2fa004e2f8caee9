package org.customizedemployment.core.practice;

import java.util.List;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;

/** Where entries come from: a case file, or what one audience sees of it. */
@FunctionalInterface
interface CaseEntries {
    <E extends Entry> List<E> entries(EntryType<E> type);
}
