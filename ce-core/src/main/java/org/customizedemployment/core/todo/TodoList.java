package org.customizedemployment.core.todo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.Parameters;

/**
 * What is due, by day, as far as it was recorded; a reminder for people and no finding about anyone. Days that nobody has said how to work out
 * are named as missing instead. Of a closed case only what a
 * funder still waits for is due.
 *
 * <pre>{@code
 * TodoList list = TodoList.of(caseFile, LocalDate.parse("2026-03-02"), references, book.getParameters());
 * list.until(LocalDate.parse("2026-03-31")).getItems();
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class TodoList {
    private final LocalDate today;
    private final List<TodoItem> items;
    private final List<TodoGap> missing;

    private TodoList(LocalDate today, List<TodoItem> items, List<TodoGap> missing) {
        this.today = today;
        this.items = items;
        this.missing = missing;
    }

    /**
     * What is due in one case.
     *
     * @param today the day to look from; days before it are overdue
     * @param references certificates of staff, if a register was supplied
     * @param parameters the agency's lengths of time, see {@link TodoParameters}
     */
    public static TodoList of(CaseFile caseFile, LocalDate today, References references, Parameters parameters) {
        TodoDraft draft = new TodoDraft(caseFile, today, references, parameters);
        if (caseFile.getFocus().filter(StandardProcess.CLOSED::equals).isEmpty()) {
            SearchDates.add(draft);
            PlanDates.add(draft);
            WorkDates.add(draft);
            EndingDates.add(draft);
            StaffDates.add(draft);
        }
        EndingDates.deliverables(draft);
        return sorted(today, draft.items, draft.gaps);
    }

    /**
     * The lists of many cases as one, in the order of days. Reads the stream once and keeps nothing but the lists' items.
     *
     * @param today the day that all lists look from
     * @throws CeException if one of them looks from another day
     */
    public static TodoList caseload(LocalDate today, Stream<TodoList> lists) {
        List<TodoItem> items = new ArrayList<>();
        List<TodoGap> missing = new ArrayList<>();
        lists.forEachOrdered(list -> {
            if (!list.today.equals(today)) {
                throw new CeException(
                        CoreError.BAD_ARGUMENT, "a to-do list of " + list.today + " in a caseload of " + today);
            }
            items.addAll(list.items);
            missing.addAll(list.missing);
        });
        return sorted(today, items, missing);
    }

    private static TodoList sorted(LocalDate today, List<TodoItem> items, List<TodoGap> missing) {
        items.sort(TodoItem.ORDER);
        missing.sort(TodoGap.ORDER);
        return new TodoList(today, List.copyOf(items), List.copyOf(missing));
    }

    /** What is due up to and including that day, with all that is missing. */
    public TodoList until(LocalDate last) {
        return new TodoList(
                today, items.stream().filter(one -> !one.due().isAfter(last)).toList(), missing);
    }

    public LocalDate getToday() {
        return today;
    }

    /** By day, the earliest first. */
    public List<TodoItem> getItems() {
        return items;
    }

    /** What can't be dated, and what would have to be supplied. */
    public List<TodoGap> getMissing() {
        return missing;
    }

    @Override
    public String toString() {
        return "TodoList[" + today + ", " + items.size() + " due, " + missing.size() + " missing]";
    }
}
