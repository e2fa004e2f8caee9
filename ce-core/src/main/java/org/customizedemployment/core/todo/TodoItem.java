package org.customizedemployment.core.todo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Something due on a day. Holds no words and no name: they are made later for a language and an audience.
 *
 * @param caseId the case
 * @param due the day it is due, or the last day on which something still holds
 * @param kind what sort of thing
 * @param about the entries it comes from, first the one to look at; may be empty
 * @param who whose it is, where that is known; null otherwise
 * @param reason why then: its code begins with {@code todo.} and the kind's word, its arguments the days and numbers it was worked out from
 * @param citation the requirement it rests on
 * @param overdue whether the day lies before the one the list was asked for
 * @param role the word for what that person is in the case, for example {@code counselor} or {@code job-seeker}; null if it does not say
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TodoItem(
        CaseId caseId,
        LocalDate due,
        TodoKind kind,
        List<EntryRef> about,
        @Nullable ActorId who,
        Reason reason,
        Citation citation,
        boolean overdue,
        @Nullable String role) {
    /** By day; the same day by case, kind, entry and person, so that the order never depends on how a list was made. */
    static final Comparator<TodoItem> ORDER = Comparator.comparing(TodoItem::due)
            .thenComparing(TodoItem::caseId)
            .thenComparing(TodoItem::kind)
            .thenComparing(one -> one.about().toString())
            .thenComparing(one -> String.valueOf(one.who()))
            .thenComparing(one -> one.reason().toString());

    /** The role of the person whose case it is. */
    public static final String JOB_SEEKER = "job-seeker";

    public TodoItem {
        about = List.copyOf(about);
    }
}
