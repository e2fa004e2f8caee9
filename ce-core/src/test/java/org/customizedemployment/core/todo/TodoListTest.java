package org.customizedemployment.core.todo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.customizedemployment.core.todo.TodoCases.STAFF;
import static org.customizedemployment.core.todo.TodoCases.TODAY;
import static org.customizedemployment.core.todo.TodoCases.consent;
import static org.customizedemployment.core.todo.TodoCases.contact;
import static org.customizedemployment.core.todo.TodoCases.employment;
import static org.customizedemployment.core.todo.TodoCases.file;
import static org.customizedemployment.core.todo.TodoCases.ips;
import static org.customizedemployment.core.todo.TodoCases.lines;
import static org.customizedemployment.core.todo.TodoCases.list;
import static org.customizedemployment.core.todo.TodoCases.number;
import static org.customizedemployment.core.todo.TodoCases.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.planning.PlanTask;
import org.customizedemployment.core.process.StandardProcess;
import org.customizedemployment.core.pursuit.ContactMethod;
import org.customizedemployment.core.value.EffectiveRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TodoListTest {
    @Test
    @Tag("ICF-T13")
    void tasks_of_the_plan_are_due_until_they_are_done() {
        PlanTask task = PlanTask.builder()
                .header(EntryHeader.first("t-1"))
                .text("CANARY text")
                .assignee(ActorId.of("aunt"))
                .dueOn(TODAY)
                .build();
        assertThat(list(standard(task)).getItems())
                .extracting(TodoItem::who, TodoItem::overdue)
                .containsExactly(tuple(ActorId.of("aunt"), false));
        assertThat(lines(list(
                        standard(PlanTask.builder().from(task).doneOn(TODAY).build()))))
                .isEmpty();
    }

    @Test
    @Tag("SEM-6")
    void what_changes_later_is_not_due_by_then() {
        Consent now = consent("c-1", "2026-06-05");
        Consent renewed = Consent.builder()
                .from(now)
                .header(now.getHeader()
                        .next()
                        .withEffective(
                                EffectiveRange.between(LocalDate.parse("2026-06-01"), LocalDate.parse("2027-06-05"))))
                .build();
        assertThat(lines(list(standard(now, renewed)))).containsExactly("2026-06-05 consent-ends [c-1] ICF-T3");
    }

    @Test
    @Tag("SEM-26")
    void what_was_not_delivered_stays_due_in_a_closed_case() {
        DocumentRecord report = DocumentRecord.builder()
                .header(EntryHeader.first("report"))
                .documentType(DocumentType.DISCOVERY_REPORT)
                .title("Report")
                .service(ServiceCode.of("discovery"))
                .covers(EffectiveRange.between(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-02-28")))
                .build();
        CaseFile closed = file("case-1", StandardProcess.definition(), StandardProcess.CLOSED, report);
        assertThat(lines(list(closed, number(TodoParameters.DELIVERABLE_DAYS, 30))))
                .containsExactly("2026-03-30 deliverable [report] SEM-26");
    }

    @Test
    @Tag("SEM-4")
    void a_closed_case_has_nothing_due() {
        CaseFile closed = file(
                "case-1",
                StandardProcess.definition(),
                StandardProcess.CLOSED,
                consent("c-1", "2026-06-05"),
                employment().build());
        assertThat(list(closed).getItems()).isEmpty();
        assertThat(list(closed).getMissing()).isEmpty();
    }

    @Test
    void a_caseload_is_in_the_order_of_days_whatever_the_order_of_cases() {
        List<TodoList> lists = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            lists.add(list(file(
                    "case-" + i,
                    StandardProcess.definition(),
                    StandardProcess.DISCOVERY,
                    consent("c-1", TODAY.plusDays(20 - i).toString()),
                    consent("c-2", TODAY.plusDays(i).toString()))));
        }
        TodoList forward = TodoList.caseload(TODAY, lists.stream());
        List<TodoList> turned = new ArrayList<>(lists);
        Collections.reverse(turned);
        assertThat(forward.getItems()).isSortedAccordingTo(TodoItem.ORDER).hasSizeGreaterThan(19);
        assertThat(TodoList.caseload(TODAY, turned.stream()).getItems()).isEqualTo(forward.getItems());
        assertThat(forward.until(TODAY.plusDays(12)).getItems())
                .allMatch(one -> !one.due().isAfter(TODAY.plusDays(12)))
                .isNotEmpty();
        assertThatThrownBy(() -> TodoList.caseload(TODAY.plusDays(1), Stream.of(forward)))
                .isInstanceOf(CeException.class)
                .hasMessageContaining("a to-do list of 2026-03-10 in a caseload of 2026-03-11");
    }

    @Test
    @Tag("SEM-21")
    void a_list_holds_no_words_of_anyone() {
        TodoList list = list(
                ips(
                        contact("c-1", "2026-03-02", ContactMethod.VISIT),
                        PlanTask.builder()
                                .header(EntryHeader.first("t-1"))
                                .text("CANARY text")
                                .assignee(STAFF)
                                .dueOn(TODAY)
                                .build()),
                number(TodoParameters.FOLLOW_UP_DAYS, 7));
        assertThat(list.getItems()).hasSize(2);
        assertThat(list.getItems().toString() + list.getMissing() + list).doesNotContain("CANARY");
    }
}
