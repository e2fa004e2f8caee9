package org.customizedemployment.core.caseload;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.todo.TodoItem;
import org.customizedemployment.core.todo.TodoKind;

/**
 * Counts cases one after the other and keeps no case but the ids of a few for each figure: its size goes by how many phases, services and caps there are, not by how many cases. The
 * order of the cases does not matter, and tallies of parts added up are the tally of the whole, so parts can be counted at the same time. For one
 * thread; {@link CaseloadView} shows it.
 *
 * <pre>{@code
 * CaseloadTally tally = new CaseloadTally();
 * cases.forEach(file -> tally.add(CaseStanding.of(file, today, references, parameters)));
 * CaseloadView view = CaseloadView.of(tally, today, Audience.PUBLIC);
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CaseloadTally {
    /** The most urgent first; the same things in the same order however they were counted. */
    private static final Comparator<TodoItem> URGENT = Comparator.comparing(TodoItem::due)
            .thenComparing(TodoItem::caseId)
            .thenComparing(TodoItem::kind)
            .thenComparing(one -> one.about().toString())
            .thenComparing(one -> String.valueOf(one.who()))
            .thenComparing(one -> one.reason().toString());

    /** People, and the time of all of them. */
    static final class Hours {
        long people;
        long nearly;
        long limit;
        long used;

        void add(Hours other) {
            people += other.people;
            nearly += other.nearly;
            limit += other.limit;
            used += other.used;
        }

        void add(HoursUsed one) {
            people++;
            nearly += one.isNearlyUsed() ? 1 : 0;
            limit += one.limit().value();
            used += one.used().value();
        }
    }

    private long people;
    private long notRead;
    final Map<String, Long> phases = new TreeMap<>();
    final Map<Deadline, Long> deadlines = new TreeMap<>();
    final Map<TodoKind, Long> overdue = new TreeMap<>();
    final Map<Work, Long> work = new TreeMap<>();
    final Map<WeeklyHours, Long> weekly = new TreeMap<>();
    final Map<String, Hours> authorized = new TreeMap<>();
    final Map<String, Hours> caps = new TreeMap<>();
    private final Map<Figure, Map<String, FirstCases>> cases = new EnumMap<>(Figure.class);
    private List<TodoItem> due = List.of();

    public CaseloadTally() {}

    /** One more case. */
    public void add(CaseStanding one) {
        people++;
        count(phases, one.phase() == null ? "" : one.phase().value());
        count(deadlines, one.deadline());
        one.overdue().forEach(kind -> count(overdue, kind));
        count(work, one.work());
        if (one.work() == Work.WORKING) {
            count(weekly, WeeklyHours.of(one.weekly()));
        }
        one.authorized().forEach(hours -> hours(authorized, hours));
        one.caps().forEach(hours -> hours(caps, hours));
        merge(one.due());
        keep(one);
    }

    private void keep(CaseStanding one) {
        CaseId id = one.caseId();
        cases(Figure.PHASE, one.phase() == null ? "" : one.phase().value()).add(id);
        cases(Figure.DEADLINE, one.deadline().word()).add(id);
        one.overdue().forEach(kind -> cases(Figure.OVERDUE, kind.word()).add(id));
        cases(Figure.WORK, one.work().word()).add(id);
        if (one.work() == Work.WORKING) {
            cases(Figure.WEEKLY, WeeklyHours.of(one.weekly()).word()).add(id);
        }
        one.authorized().forEach(hours -> cases(Figure.AUTHORIZED, hours.what()).add(id));
        one.caps().forEach(hours -> cases(Figure.CAP, hours.what()).add(id));
    }

    private FirstCases cases(Figure figure, String key) {
        return cases.computeIfAbsent(figure, any -> new TreeMap<>()).computeIfAbsent(key, any -> new FirstCases());
    }

    CountedCases counted(Figure figure, String key) {
        Map<String, FirstCases> some = cases.get(figure);
        FirstCases found = some == null ? null : some.get(key);
        return found == null ? CountedCases.NONE : found.counted();
    }

    /** The cases of another part. */
    public void addAll(CaseloadTally other) {
        people += other.people;
        notRead += other.notRead;
        addAll(phases, other.phases);
        addAll(deadlines, other.deadlines);
        addAll(overdue, other.overdue);
        addAll(work, other.work);
        addAll(weekly, other.weekly);
        other.authorized.forEach((key, hours) ->
                authorized.computeIfAbsent(key, any -> new Hours()).add(hours));
        other.caps.forEach(
                (key, hours) -> caps.computeIfAbsent(key, any -> new Hours()).add(hours));
        merge(other.due);
        other.cases.forEach((figure, some) ->
                some.forEach((key, first) -> cases(figure, key).addAll(first)));
    }

    /** One more case that is there and could not be read; it is in no other figure. */
    public void addNotRead() {
        notRead++;
    }

    /** How many cases were counted. */
    public long getPeople() {
        return people;
    }

    /** How many could not be read. */
    public long getNotRead() {
        return notRead;
    }

    List<TodoItem> due() {
        return due;
    }

    private void merge(List<TodoItem> more) {
        boolean full = due.size() == CaseStanding.MOST_DUE;
        if (more.isEmpty() || (full && URGENT.compare(more.get(0), due.get(due.size() - 1)) > 0)) {
            return;
        }
        List<TodoItem> all = new ArrayList<>(due);
        all.addAll(more);
        all.sort(URGENT);
        due = List.copyOf(all.subList(0, Math.min(CaseStanding.MOST_DUE, all.size())));
    }

    private static <K> void count(Map<K, Long> counts, K key) {
        counts.merge(key, 1L, Long::sum);
    }

    private static <K> void addAll(Map<K, Long> counts, Map<K, Long> others) {
        others.forEach((key, count) -> counts.merge(key, count, Long::sum));
    }

    private static void hours(Map<String, Hours> all, HoursUsed one) {
        all.computeIfAbsent(one.what(), any -> new Hours()).add(one);
    }

    /** Counts only. */
    @Override
    public String toString() {
        return "CaseloadTally[" + people + " cases, " + notRead + " not read]";
    }
}
