package org.customizedemployment.reports.decision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Inline;

/** The rating of a service by an instrument: groups with what their items come to, what could not be rated, and each item with its anchor. */
final class RatingBlocks {
    private static final String GROUP = "instrument.group.";
    private static final String RATED = "instrument.item.rated";

    private final Decision decision;
    private final Wording words;

    RatingBlocks(Decision decision, Wording words) {
        this.decision = decision;
        this.words = words;
    }

    Block section() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Content.paragraph(words.text("conformance.rating.about")));
        blocks.add(groups());
        list(blocks, "conformance.rating.open", false);
        list(blocks, "conformance.rating.items", true);
        String title = words.text("conformance.rating", "service", words.named("provider", decision.getSubject()));
        return new Block.Section(title, blocks);
    }

    private Block groups() {
        List<Block.Row> rows = new ArrayList<>();
        List<RuleFinding> all = decision.getFindings();
        for (int i = 0; i < all.size(); i++) {
            RuleFinding one = all.get(i);
            Reason reason = one.finding().reason();
            if (reason.code().startsWith(GROUP)) {
                rows.add(Block.Row.of(
                        Cell.of(words.capital(word(reason, "group")), evidence(all, i)),
                        score(reason),
                        count(reason, "rated"),
                        count(reason, "asked"),
                        Cell.of(
                                one.finding().outcome() == Outcome.CANNOT_TELL
                                        ? words.text("conformance.rating.too-few")
                                        : words.capital(word(reason, "band")))));
            }
        }
        return new Block.Table(
                words.text("conformance.rating.caption"),
                List.of(
                        Block.Column.header(words.text("conformance.rating.group")),
                        Block.Column.number(words.text("conformance.rating.score")),
                        Block.Column.number(words.text("conformance.rating.items.rated")),
                        Block.Column.number(words.text("conformance.rating.items.asked")),
                        Block.Column.text(words.text("conformance.rating.band"))),
                rows);
    }

    /** What the ratings of a group rest on: its items follow it. */
    private static List<EntryRef> evidence(List<RuleFinding> all, int group) {
        return all.subList(group + 1, all.size()).stream()
                .takeWhile(one -> !one.finding().reason().code().startsWith(GROUP))
                .flatMap(one -> one.finding().evidence().stream())
                .distinct()
                .toList();
    }

    /** Points over weights, to a hundredth; without ratings there is none, which is not zero. */
    private Cell score(Reason reason) {
        Optional<BigDecimal> points = number(reason, "points");
        Optional<BigDecimal> weights = number(reason, "weights").filter(one -> one.signum() > 0);
        if (points.isEmpty() || weights.isEmpty()) {
            return Cell.of(words.text("conformance.rating.none"));
        }
        BigDecimal score = points.get().divide(weights.get(), 2, RoundingMode.HALF_UP);
        ArgumentValue value = new ArgumentValue.OfNumber(score);
        return Cell.of(words.getMessages().value(value)).worth(value);
    }

    private Cell count(Reason reason, String name) {
        Cell said = Cell.of(word(reason, name));
        return number(reason, name)
                .map(one -> said.worth(new ArgumentValue.OfNumber(one)))
                .orElse(said);
    }

    private static Optional<BigDecimal> number(Reason reason, String name) {
        return reason.argument(name)
                .flatMap(value -> value instanceof ArgumentValue.OfNumber number
                        ? Optional.of(number.number())
                        : Optional.empty());
    }

    private String word(Reason reason, String name) {
        return reason.argument(name).map(words.getMessages()::value).orElse("");
    }

    private void list(List<Block> blocks, String title, boolean rated) {
        List<List<Inline>> items = new ArrayList<>();
        for (RuleFinding one : decision.getFindings()) {
            String code = one.finding().reason().code();
            if (!code.startsWith(GROUP) && code.equals(RATED) == rated) {
                items.add(List.of(
                        new Inline.Words(words.sentence(one.finding().reason())),
                        new Inline.Requirements(one.citations()),
                        new Inline.Sources(one.finding().evidence())));
            }
        }
        if (!items.isEmpty()) {
            blocks.add(Content.section(words.text(title), new Block.Listing(false, items)));
        }
    }
}
