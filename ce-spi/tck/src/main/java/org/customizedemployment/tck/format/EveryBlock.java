package org.customizedemployment.tck.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.spi.document.BarChart;
import org.customizedemployment.spi.document.BeforeAfter;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Drawing;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.document.Letterhead;
import org.customizedemployment.spi.document.TimeLine;

/** A document with every kind of block, in each place a word of its own; the words are kept, so that each can be looked for. */
final class EveryBlock {
    static final Digest PHOTO = Digest.of(new byte[] {1, 2, 3});

    private static final int LETTERS = 26;

    private final List<String> words = new ArrayList<>();
    private final List<String> tableWords = new ArrayList<>();
    private final List<String> paperWords = new ArrayList<>();

    private EveryBlock() {}

    static EveryBlock planted() {
        return new EveryBlock();
    }

    /** Every word but those of tables and paper; filled by {@link #document}. */
    List<String> words() {
        return words;
    }

    /** The words in tables, those of figures too. */
    List<String> tableWords() {
        return tableWords;
    }

    /** The words of the letterhead. */
    List<String> paperWords() {
        return paperWords;
    }

    Document document() {
        List<Block> blocks = List.of(
                new Block.Section("named", say(), List.of(text(), new Block.Section(say(), List.of(lists())))),
                new Block.Tree(List.of(new Block.Branch(
                        Inline.words(say()), List.of(new Block.Branch(List.of(strong()), List.of()))))),
                new Block.LabelledValues(List.of(new Block.LabelledValue(say(), List.of(strong())))),
                new Block.Notice(say(), List.of(new Block.Paragraph(Inline.words(say())))),
                table(),
                figure(new BarChart(List.of(new BarChart.Bar("bar", parts(), "three")), List.of())),
                figure(new BeforeAfter("before", "after", List.of(lane()), List.of(), null)),
                figure(new TimeLine(day(1), day(9), "first", "last", List.of(spans()))),
                new Block.Image(say(), PHOTO, List.of()),
                new Block.Image(say(), null, List.of()),
                new Block.Preformatted(say() + "\n  " + say()));
        Letterhead paper = new Letterhead(paper(), null, List.of(paper(), paper()), List.of(paper()), null);
        return new Document("sample", say(), Locale.US, Audience.TEAM, say(), paper, blocks);
    }

    private Block text() {
        return new Block.Paragraph(List.of(
                new Inline.Words(say() + " "),
                strong(),
                new Inline.Link(say(), "https://example.org/"),
                new Inline.Requirements(List.of(Citation.of("CT-28"))),
                new Inline.Sources(List.of(EntryRef.parse("a#1")))));
    }

    private Inline strong() {
        return new Inline.Strong(say());
    }

    private Block lists() {
        return new Block.Listing(true, List.of(Inline.words(say()), List.of(strong())));
    }

    private Block.Table table() {
        return new Block.Table(
                inTable(),
                List.of(Block.Column.header(inTable()), Block.Column.number(inTable())),
                List.of(
                        Block.Row.of(
                                Cell.of(inTable(), List.of(EntryRef.parse("b#2"))),
                                Cell.of("1 h").worth(new ArgumentValue.OfMinutes(Minutes.of(60)))),
                        Block.Row.total(Cell.of(""), Cell.of(inTable()))));
    }

    private Block figure(Drawing picture) {
        return new Block.Figure(say(), say(), picture, table());
    }

    private static List<BeforeAfter.Part> parts() {
        return List.of(new BeforeAfter.Part(3, BeforeAfter.Mark.STAYS));
    }

    private static BeforeAfter.Lane lane() {
        BeforeAfter.Side side = new BeforeAfter.Side(parts(), "three", false);
        return new BeforeAfter.Lane("lane", true, List.of(new BeforeAfter.Line("line", side, side)));
    }

    private static TimeLine.Lane spans() {
        return new TimeLine.Lane("lane", List.of(new TimeLine.Span("span", day(2), null)));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private String say() {
        return keep(words);
    }

    private String inTable() {
        return keep(tableWords);
    }

    private String paper() {
        return keep(paperWords);
    }

    /** Letters alone, as long as each other: none is part of another, and no format has a reason to change one. */
    private String keep(List<String> kept) {
        int number = words.size() + tableWords.size() + paperWords.size();
        String word = "Wort" + (char) ('a' + number / LETTERS) + (char) ('a' + number % LETTERS);
        kept.add(word);
        return word;
    }
}
