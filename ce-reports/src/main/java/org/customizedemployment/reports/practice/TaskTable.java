package org.customizedemployment.reports.practice;

import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.planning.TaskRecord;
import org.customizedemployment.core.planning.TaskState;
import org.customizedemployment.core.practice.TaskSign;
import org.customizedemployment.core.practice.TaskStanding;
import org.customizedemployment.core.practice.TaskSuggestion;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;

/** The tasks of one component as a table. */
record TaskTable(CaseView view, Wording words) {
    Block.Table of(String caption, List<TaskStanding> standings) {
        return new Block.Table(
                caption,
                List.of(
                        Block.Column.header(words.text("tasks.task")),
                        Block.Column.text(words.text("tasks.standing")),
                        Block.Column.text(words.text("tasks.shown"))),
                standings.stream().map(this::row).toList());
    }

    private Block.Row row(TaskStanding one) {
        return Block.Row.of(
                new Cell(
                        Content.cited(
                                TasksReport.title(one.task(), words),
                                one.task().getCitation().value()),
                        List.of()),
                Cell.of(words.capital(standing(one)), one.records()),
                shown(one));
    }

    private String standing(TaskStanding one) {
        return one.state()
                .map(state -> because(one, recorded(one, state)))
                .orElseGet(() -> one.suggestion() == TaskSuggestion.NONE
                        ? suggestion(one)
                        : words.text("tasks.looks", "state", looks(one)));
    }

    private String recorded(TaskStanding one, TaskState state) {
        String word = words.constant("task-state", state);
        return one.suggestion() == TaskSuggestion.NONE
                ? words.count("tasks.times", one.records().size(), "state", word)
                : words.text("tasks.open-looks", "state", word, "suggestion", looks(one));
    }

    /** What people said with the last record, if they said something and the audience may read it. */
    private String because(TaskStanding one, String standing) {
        EntryRef last = one.records().get(one.records().size() - 1);
        Optional<String> reason = view.find(TaskRecord.TYPE, last.id())
                .flatMap(TaskRecord::getReason)
                .flatMap(text -> view.text(Sensitivity.HEALTH, text));
        return reason.map(text -> words.text("tasks.because", "standing", standing, "reason", text))
                .orElse(standing);
    }

    private String looks(TaskStanding one) {
        String suggestion = suggestion(one);
        return one.missing().isEmpty()
                ? suggestion
                : words.text("tasks.not-seen", "state", suggestion, "signs", signs(one.missing()));
    }

    private String suggestion(TaskStanding one) {
        return words.constant("task-suggestion", one.suggestion());
    }

    private Cell shown(TaskStanding one) {
        List<EntryRef> evidence = one.allEvidence();
        if (evidence.isEmpty()) {
            return Cell.of(words.text("tasks.shown.none"));
        }
        List<TaskSign> signs = one.found().stream().map(found -> found.sign()).toList();
        String text = signs.isEmpty() ? words.text("tasks.shown.recorded") : signs(signs);
        return Cell.of(words.capital(text), evidence);
    }

    private String signs(List<TaskSign> signs) {
        return String.join(
                "; ",
                signs.stream().map(sign -> words.text("sign." + sign.getCode())).toList());
    }
}
