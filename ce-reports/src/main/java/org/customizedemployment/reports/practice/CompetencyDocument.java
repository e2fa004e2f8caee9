package org.customizedemployment.reports.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.competency.Competency;
import org.customizedemployment.core.competency.CompetencyGap;
import org.customizedemployment.core.competency.CompetencyGaps;
import org.customizedemployment.core.competency.CompetencyStatement;
import org.customizedemployment.core.competency.StatementGap;
import org.customizedemployment.core.competency.StatementType;
import org.customizedemployment.core.competency.TypeCount;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.practice.PracticeTask;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.text.Messages;

/**
 * A specialist's self-assessment as a document (ICF-C1 to C9): counts by competency and type, what to work on and how, what was not said. It
 * is for the specialist and whom they show it to; it holds no score, no name and none of their own words.
 *
 * <pre>{@code
 * Document page = CompetencyDocument.of(CompetencyGaps.of(assessment), messages);
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CompetencyDocument {
    public static final String ID = "competency";

    private final CompetencyGaps gaps;
    private final Wording words;

    private CompetencyDocument(CompetencyGaps gaps, Wording words) {
        this.gaps = gaps;
        this.words = words;
    }

    /** The document, in the language of the messages. */
    public static Document of(CompetencyGaps gaps, Messages messages) {
        Wording words = new Wording(messages, Audience.PROVIDER);
        return new Document(
                ID,
                words.text("competency.title"),
                messages.getLocale(),
                Audience.PROVIDER,
                null,
                new CompetencyDocument(gaps, words).blocks());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(words.text(
                "competency.on", "date", words.date(gaps.getAssessment().on()))));
        blocks.add(Content.paragraph(words.text("competency.about")));
        blocks.add(Content.paragraph(words.text("competency.no-score"), "SEM-20"));
        blocks.add(Content.section(words.text("competency.overview"), counts()));
        List<CompetencyGap> toDo = gaps.getCompetencies().stream()
                .filter(one -> !one.gaps().isEmpty() || !one.developing().isEmpty())
                .toList();
        if (toDo.isEmpty()) {
            blocks.add(Content.paragraph(words.text("competency.gaps.none")));
        } else {
            blocks.add(Content.paragraph(words.text("competency.practiced-in.own")));
        }
        toDo.forEach(one -> blocks.add(section(one)));
        blocks.add(open());
        return blocks;
    }

    private Block.Table counts() {
        List<Block.Row> rows = new ArrayList<>();
        for (CompetencyGap one : gaps.getCompetencies()) {
            one.counts().forEach(count -> rows.add(row(one.competency(), count)));
        }
        return new Block.Table(
                words.text("competency.caption"),
                List.of(
                        Block.Column.header(words.text("competency.name")),
                        Block.Column.text(words.text("competency.type")),
                        Block.Column.number(words.text("competency.statements")),
                        Block.Column.number(words.text("competency.have-it")),
                        Block.Column.number(words.text("competency.developing")),
                        Block.Column.number(words.text("competency.gap")),
                        Block.Column.number(words.text("competency.cannot-rate")),
                        Block.Column.number(words.text("competency.not-rated"))),
                rows);
    }

    private Block.Row row(Competency competency, TypeCount count) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(Content.cited(name(competency), competency.getId()), List.of()));
        cells.add(Cell.of(type(count.type())));
        Stream.of(count.total(), count.haveIt(), count.developing(), count.gap(), count.cannotRate(), count.notRated())
                .forEach(number -> cells.add(Cell.of(number.toString())));
        return Block.Row.of(cells.toArray(new Cell[0]));
    }

    private Block section(CompetencyGap one) {
        String title = words.text("competency.gaps", "competency", name(one.competency()));
        List<Block> blocks = new ArrayList<>();
        if (!one.gaps().isEmpty()) {
            blocks.add(Content.paragraph(
                    words.text("competency.practice-in", "tasks", tasks(one.tasksToPractice())),
                    one.competency().getId()));
        }
        blocks.add(new Block.Table(
                title,
                List.of(
                        Block.Column.header(words.text("competency.statement")),
                        Block.Column.text(words.text("competency.type")),
                        Block.Column.text(words.text("competency.rating")),
                        Block.Column.text(words.text("competency.closed-by")),
                        Block.Column.text(words.text("competency.practiced-in"))),
                Stream.concat(one.gaps().stream(), one.developing().stream())
                        .map(this::row)
                        .toList()));
        return new Block.Section(title, blocks);
    }

    private Block.Row row(StatementGap gap) {
        StatementType type = gap.statement().type();
        return Block.Row.of(
                Cell.of(words.text(
                        "competency.line", "id", gap.statement().getId(), "text", statement(gap.statement()))),
                Cell.of(type(type)),
                Cell.of(words.constant("rating", gap.rating())),
                Cell.of(words.capital(words.text("statement-type." + Wording.word(type) + ".closed-by"))),
                Cell.of(tasks(gap.practicedBy())));
    }

    private Block open() {
        List<String> lines = gaps.getCompetencies().stream()
                .filter(one -> !one.cannotRate().isEmpty() || !one.notRated().isEmpty())
                .map(one -> words.text("competency.line", "id", name(one.competency()), "text", open(one)))
                .toList();
        String title = words.text("competency.open");
        return lines.isEmpty()
                ? Content.section(title, Content.paragraph(words.text("competency.open.none")))
                : Content.section(title, Content.paragraph(words.text("competency.open.about")), Content.list(lines));
    }

    private String open(CompetencyGap one) {
        return String.join(
                "; ",
                one.competency().getStatements().stream()
                        .filter(statement -> one.cannotRate().contains(statement)
                                || one.notRated().contains(statement))
                        .map(statement ->
                                words.text("competency.task", "task", statement(statement), "id", statement.getId()))
                        .toList());
    }

    private String tasks(List<PracticeTask> tasks) {
        return String.join(
                "; ",
                tasks.stream()
                        .map(task -> words.text(
                                "competency.task",
                                "task",
                                TasksReport.title(task, words),
                                "id",
                                task.getId().value()))
                        .toList());
    }

    private String name(Competency competency) {
        return words.text("competency." + competency.getId());
    }

    private String statement(CompetencyStatement statement) {
        return words.text("statement." + statement);
    }

    private String type(StatementType type) {
        return words.constant("statement-type", type);
    }
}
