package org.customizedemployment.core.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.claim.CapBalance;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.funding.AuthorizationState;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.todo.TodoItem;
import org.customizedemployment.core.todo.TodoKind;
import org.customizedemployment.core.todo.TodoList;
import org.customizedemployment.core.value.Minutes;
import org.jspecify.annotations.Nullable;

/**
 * Where one case stands on a day, in the few figures that a caseload is counted by. Ids and codes only, no text.
 *
 * @param caseId whose it is, for who may know which cases a figure counts
 * @param phase the phase declared; null: none is
 * @param deadline how near the most urgent thing due is
 * @param overdue of what kinds something is overdue, each once
 * @param work whether the person works
 * @param weekly the minutes a week of all their jobs together; zero if they have none
 * @param authorized time recorded against the authorizations in force that day, one for each service
 * @param caps time payable against caps, one for each cap; empty unless bills were given
 * @param due what is overdue or due within 30 days, the most urgent first, {@value #MOST_DUE} at most
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CaseStanding(
        CaseId caseId,
        @Nullable PhaseId phase,
        Deadline deadline,
        List<TodoKind> overdue,
        Work work,
        Minutes weekly,
        List<HoursUsed> authorized,
        List<HoursUsed> caps,
        List<TodoItem> due) {
    /** How many days "soon" is. */
    public static final int SOON_DAYS = 30;

    /** How many due things are listed one by one. */
    public static final int MOST_DUE = 20;

    public CaseStanding {
        overdue = List.copyOf(overdue);
        authorized = List.copyOf(authorized);
        caps = List.copyOf(caps);
        due = List.copyOf(due);
    }

    /**
     * @param today the day to look from, the same for all cases that are counted together
     * @param references certificates of staff, if a register was supplied
     * @param parameters the agency's lengths of time for what is due
     */
    public static CaseStanding of(CaseFile file, LocalDate today, References references, Parameters parameters) {
        List<TodoItem> items = TodoList.of(file, today, references, parameters).getItems();
        List<Employment> begun = file.entries(Employment.TYPE).stream()
                .filter(one -> !one.getStartedOn().isAfter(today))
                .toList();
        List<Employment> now = begun.stream()
                .filter(one ->
                        one.getEndedOn().filter(last -> last.isBefore(today)).isEmpty())
                .toList();
        return new CaseStanding(
                file.getId(),
                file.getFocus().orElse(null),
                deadline(items, today),
                items.stream()
                        .filter(TodoItem::overdue)
                        .map(TodoItem::kind)
                        .distinct()
                        .toList(),
                begun.isEmpty() ? Work.NOT_YET : now.isEmpty() ? Work.WORKED_BEFORE : Work.WORKING,
                now.stream().map(Employment::getWeekly).reduce(Minutes.ZERO, Minutes::plus),
                authorized(file, today),
                List.of(),
                items.stream()
                        .filter(one -> !one.due().isAfter(today.plusDays(SOON_DAYS)))
                        .limit(MOST_DUE)
                        .toList());
    }

    /** The same with what its bills used of each cap; of several bills with one cap, all together. */
    public CaseStanding withBills(List<Decision> bills) {
        Map<String, HoursUsed> caps = new TreeMap<>();
        for (Decision bill : bills) {
            for (CapBalance one : bill.getBalances()) {
                caps.merge(
                        one.cap().value(), new HoursUsed(one.cap().value(), one.limit(), one.used()), HoursUsed::plus);
            }
        }
        return new CaseStanding(
                caseId,
                phase,
                deadline,
                overdue,
                work,
                weekly,
                authorized,
                List.copyOf(new ArrayList<>(caps.values())),
                due);
    }

    private static Deadline deadline(List<TodoItem> items, LocalDate today) {
        if (items.isEmpty()) {
            return Deadline.NONE;
        }
        TodoItem first = items.get(0);
        if (first.overdue()) {
            return Deadline.OVERDUE;
        }
        return first.due().isAfter(today.plusDays(SOON_DAYS)) ? Deadline.LATER : Deadline.SOON;
    }

    private static List<HoursUsed> authorized(CaseFile file, LocalDate today) {
        Map<String, HoursUsed> services = new TreeMap<>();
        for (ServiceAuthorization one : file.entries(ServiceAuthorization.TYPE)) {
            Minutes limit = one.getLimit().orElse(Minutes.ZERO);
            if (!limit.isZero() && isInForce(one, today)) {
                String service = one.getService().value();
                services.merge(
                        service, new HoursUsed(service, limit, recorded(file, one.id(), today)), HoursUsed::plus);
            }
        }
        return List.copyOf(new ArrayList<>(services.values()));
    }

    private static boolean isInForce(ServiceAuthorization one, LocalDate today) {
        return one.stateOn(today)
                .filter(state -> state == AuthorizationState.WRITTEN
                        || state == AuthorizationState.VERBAL
                        || state == AuthorizationState.USED_UP)
                .isPresent();
    }

    private static Minutes recorded(CaseFile file, EntryId authorization, LocalDate today) {
        Minutes sum = Minutes.ZERO;
        for (ServiceEntry one : file.entries(ServiceEntry.TYPE)) {
            if (one.getAuthorization().filter(authorization::equals).isPresent()
                    && !one.getWhen().firstDate().isAfter(today)) {
                sum = sum.plus(one.getWhen().length());
            }
        }
        return sum;
    }

    /** Counts only. */
    @Override
    public String toString() {
        return "CaseStanding[" + deadline + ", " + work + ", " + due.size() + " due]";
    }
}
