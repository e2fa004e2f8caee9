package org.customizedemployment.core.todo;

import java.util.Comparator;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.reason.Missing;

/**
 * A day that can't be worked out, as no source says how long and the agency has not said either. Nothing is guessed.
 *
 * @param caseId the case
 * @param kind what would be due
 * @param about the entries whose day is not known; may be empty
 * @param missing what has to be supplied
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TodoGap(CaseId caseId, TodoKind kind, List<EntryRef> about, Missing missing) {
    static final Comparator<TodoGap> ORDER = Comparator.comparing(TodoGap::caseId)
            .thenComparing(TodoGap::kind)
            .thenComparing(one -> one.missing().what())
            .thenComparing(one -> one.about().toString());

    public TodoGap {
        about = List.copyOf(about);
    }
}
