package org.customizedemployment.reports.log;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.todo.TodoGap;
import org.customizedemployment.core.todo.TodoItem;
import org.customizedemployment.core.todo.TodoList;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.DescribedReport;
import org.customizedemployment.spi.text.Messages;

/** What is due in a case or a caseload, by day, and what nobody has said how to date. It names cases by their ids and no one by name. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class TodoReport extends DescribedReport<TodoList> {
    public static final String ID = "todo";

    public TodoReport() {
        super(ID, TodoList.class, List.of(Audience.TEAM), List.of("due", "undated"));
    }

    @Override
    public Document build(TodoList list, Messages messages) {
        Wording words = new Wording(messages, Audience.TEAM);
        List<Block> blocks = new ArrayList<>();
        if (list.getItems().isEmpty()) {
            blocks.add(section("due", "todos.about.due", Content.paragraph(words.text("todos.none")), words));
        } else {
            blocks.add(section(
                    "due",
                    "todos.about.due",
                    new Block.Table(
                            words.text("todos.caption"),
                            List.of(
                                    Block.Column.text(words.text("todos.due")),
                                    Block.Column.header(words.text("todos.what")),
                                    Block.Column.text(words.text("todos.why")),
                                    Block.Column.text(words.text("todos.who")),
                                    Block.Column.text(words.text("todos.case"))),
                            list.getItems().stream().map(one -> row(one, words)).toList()),
                    words));
        }
        if (!list.getMissing().isEmpty()) {
            blocks.add(section(
                    "undated",
                    "todos.about.undated",
                    new Block.Table(
                            words.text("todos.missing"),
                            List.of(
                                    Block.Column.header(words.text("todos.what")),
                                    Block.Column.text(words.text("todos.needed")),
                                    Block.Column.text(words.text("todos.case"))),
                            list.getMissing().stream()
                                    .map(one -> row(one, words))
                                    .toList()),
                    words));
        }
        return new Document(
                ID,
                words.text("todos.title", "date", words.date(list.getToday())),
                messages.getLocale(),
                Audience.TEAM,
                null,
                blocks);
    }

    private static Block section(String name, String title, Block content, Wording words) {
        return Content.section(words.text(title), content).named(name);
    }

    private static Block.Row row(TodoItem item, Wording words) {
        String due = words.date(item.due());
        return Block.Row.of(
                Cell.of(item.overdue() ? words.text("todos.overdue", "date", due) : due),
                Cell.of(words.capital(words.text("todo.kind." + item.kind().word())), item.about()),
                Cell.of(words.reason(item.reason()) + " (" + item.citation() + ")"),
                Cell.of(who(item, words)),
                Cell.of(item.caseId().value()));
    }

    /** By role, as no name is in the list; the id beside it tells two of one role apart. */
    private static String who(TodoItem item, Wording words) {
        ActorId who = item.who();
        String role = item.role();
        if (who == null || role == null) {
            return who == null ? "" : who.value();
        }
        return role.equals(TodoItem.JOB_SEEKER)
                ? words.capital(words.text("role." + role))
                : words.text("todos.role", "role", words.capital(words.text("role." + role)), "id", who.value());
    }

    private static Block.Row row(TodoGap gap, Wording words) {
        return Block.Row.of(
                Cell.of(words.capital(words.text("todo.kind." + gap.kind().word())), gap.about()),
                Cell.of(words.text(
                        "missing." + Wording.word(gap.missing().kind()),
                        "what",
                        words.code(gap.missing().what()))),
                Cell.of(gap.caseId().value()));
    }
}
