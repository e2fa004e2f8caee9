package org.customizedemployment.cli.judging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.customizedemployment.cli.view.Pages;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.reason.Argument;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.text.Messages;

/** Decisions about staff on one page: who is certified, whose certificate ends, how far they are in the course, who waits for a seat. */
final class CertificationPage {
    private final Pages pages;
    private final Messages words;
    private final LocalDate on;
    private final Argument date;

    CertificationPage(Pages pages, Messages words, LocalDate on) {
        this.pages = pages;
        this.words = words;
        this.on = on;
        this.date = day("date", on);
    }

    private static Argument day(String name, LocalDate day) {
        return new Argument(name, new ArgumentValue.OfDate(day));
    }

    void roster(List<Decision> decisions) {
        table(
                "certified",
                "ce.certify.title",
                "ce.certify.component",
                decisions,
                one -> one.finding()
                        .reason()
                        .argument("component")
                        .map(words::value)
                        .orElse(""));
    }

    void training(List<Decision> decisions) {
        table("training", "ce.certify.course", "ce.certify.step", decisions, this::step);
    }

    void waiting(List<Decision> decisions) {
        table("waiting", "ce.certify.waiting", "ce.certify.step", decisions, this::step);
    }

    private String step(RuleFinding one) {
        String key = "rule." + one.rule().value();
        return words.has(key) ? words.text(key) : one.rule().value();
    }

    void ending(List<Decision> decisions, int days) {
        List<Block.Branch> all = decisions.stream()
                .flatMap(one -> one.getFindings().stream())
                .map(one -> Block.Branch.of(words.reason(one.finding().reason())))
                .toList();
        Block list = all.isEmpty() ? Block.Paragraph.of(words.text("ce.certify.none-ending")) : new Block.Tree(all);
        print("ending", words.text("ce.certify.ending", date, day("until", on.plusDays(days))), list);
    }

    private void table(
            String id, String title, String about, List<Decision> decisions, Function<RuleFinding, String> what) {
        List<Block.Row> rows = new ArrayList<>();
        for (Decision decision : decisions) {
            String who = decision.getSubject();
            for (RuleFinding one : decision.getFindings()) {
                rows.add(Block.Row.of(
                        Cell.of(who),
                        Cell.of(what.apply(one)),
                        Cell.of(words.text("outcome." + one.finding().outcome().word())),
                        Cell.of(words.reason(one.finding().reason()))));
            }
        }
        Block table = rows.isEmpty()
                ? Block.Paragraph.of(words.text("ce.certify.nobody"))
                : new Block.Table(
                        words.text("ce.certify.caption"),
                        List.of(
                                Block.Column.header(words.text("ce.certify.staff")),
                                Block.Column.text(words.text(about)),
                                Block.Column.text(words.text("ce.certify.answer")),
                                Block.Column.text(words.text("ce.certify.why"))),
                        rows);
        print(id, words.text(title, date), table);
    }

    private void print(String id, String title, Block block) {
        pages.print(id, title, null, Audience.TEAM, List.of(block));
    }
}
