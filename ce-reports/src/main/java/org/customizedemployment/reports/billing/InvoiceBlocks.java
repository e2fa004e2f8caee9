package org.customizedemployment.reports.billing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.RoundedTime;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.reports.explained.BalanceBlocks;
import org.customizedemployment.reports.explained.ClaimEntries;
import org.customizedemployment.reports.explained.ClaimSums;
import org.customizedemployment.reports.explained.GrantBlocks;
import org.customizedemployment.reports.explained.LineBlocks;
import org.customizedemployment.reports.explained.LineWording;
import org.customizedemployment.reports.explained.OpenReasons;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Figures;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.report.DecisionView;

/** The parts of an invoice that are about money: who bills whom, what, and what not. */
final class InvoiceBlocks {
    private final DecisionView view;
    private final Wording words;
    private final ClaimEntries entries;
    private final LineWording line;

    InvoiceBlocks(DecisionView view, Wording words, ClaimEntries entries) {
        this.view = view;
        this.words = words;
        this.entries = entries;
        this.line = new LineWording(view, words);
    }

    /** Who bills whom, for whom, when, under which authorizations. */
    Block parties() {
        List<Block.LabelledValue> values = new ArrayList<>();
        entries.episode().ifPresent(one -> {
            values.add(new Block.LabelledValue(
                    words.text("invoice.funder"),
                    Content.sourced(words.codeTitle(one.getFunder().value()), one.toRef())));
            one.getCounselor()
                    .ifPresent(who -> values.add(Content.value(
                            words.text("invoice.counselor"), new CaseWording(view.caseView(), words).person(who))));
            values.add(Content.value(words.text("invoice.episode"), episode(one)));
        });
        List<String> providers = view.decision().getLines().stream()
                .flatMap(this::provider)
                .map(one -> words.codeTitle(one.value()))
                .distinct()
                .toList();
        if (!providers.isEmpty()) {
            values.add(Content.value(words.text("invoice.provider"), words.list(providers)));
        }
        entries.dates().ifPresent(range -> values.add(Content.value(words.text("invoice.dates"), words.range(range))));
        List<ServiceAuthorization> authorizations = view.decision().getLines().stream()
                .flatMap(this::authorization)
                .distinct()
                .flatMap(id -> view.caseView().find(ServiceAuthorization.TYPE, id).stream())
                .toList();
        if (!authorizations.isEmpty()) {
            List<Inline> named = new ArrayList<>();
            named.add(new Inline.Words(
                    words.list(authorizations.stream().map(line::authorization).toList())));
            named.add(new Inline.Sources(Content.refs(authorizations)));
            values.add(new Block.LabelledValue(words.text("invoice.authorizations"), named));
        }
        return new Block.LabelledValues(values);
    }

    private String episode(FundingEpisode one) {
        return one.getClosedOn()
                .map(last ->
                        words.text("range.between", "from", words.date(one.getOpenedOn()), "until", words.date(last)))
                .orElseGet(() -> words.text("range.from", "from", words.date(one.getOpenedOn())));
    }

    private Stream<OrganizationId> provider(ClaimLine one) {
        return entries
                .service(one)
                .flatMap(ServiceEntry::getProvider)
                .or(() -> entries.milestone(one).flatMap(Milestone::getProvider))
                .stream();
    }

    private Stream<EntryId> authorization(ClaimLine one) {
        return entries
                .service(one)
                .flatMap(ServiceEntry::getAuthorization)
                .or(() -> entries.milestone(one).flatMap(Milestone::getAuthorization))
                .stream();
    }

    List<Block> billed(List<ClaimLine> billed) {
        if (billed.isEmpty()) {
            return List.of(Content.paragraph(words.text("invoice.nothing")));
        }
        List<Block.Row> rows = new ArrayList<>();
        billed.forEach(one -> rows.add(row(one)));
        ClaimSums sums = new ClaimSums(billed);
        rows.add(Block.Row.total(
                Cell.of(words.text("bill.total"), sums.entries()),
                Cell.of(""),
                Cell.of(""),
                Cell.of(""),
                Figures.minutes(sums.minutes(ClaimLine::payable)),
                Cell.of(""),
                Cell.of(""),
                sums.moneyCell(words)));
        Block lines = new Block.Table(
                words.text("invoice.lines.caption"),
                List.of(
                        Block.Column.header(words.text("log.date")),
                        Block.Column.text(words.text("bill.time")),
                        Block.Column.text(words.text("bill.service")),
                        Block.Column.text(words.text("bill.staff")),
                        Block.Column.number(words.text("log.minutes")),
                        Block.Column.number(words.text("invoice.units")),
                        Block.Column.number(words.text("invoice.rate")),
                        Block.Column.number(words.text("invoice.amount"))),
                rows);
        return List.of(
                Content.section(words.text("invoice.services"), byService(billed))
                        .named("services"),
                Content.section(words.text("invoice.lines"), lines).named("lines"));
    }

    private Block.Row row(ClaimLine one) {
        boolean milestone = LineWording.isMilestone(one);
        RoundedTime rounded = one.rounded();
        Rate rate = one.money().rate();
        return Block.Row.of(
                Figures.date(line.date(one), one.serviceDate(), List.of(one.entry())),
                Cell.of(line.time(one)),
                Cell.of(line.service(one)),
                Cell.of(line.staff(one)),
                milestone ? Cell.of("") : Figures.minutes(one.payable()),
                rounded == null ? Cell.of("") : Figures.number(words, rounded.units()),
                rate == null ? Cell.of("") : Figures.rate(words, rate),
                Figures.money(line.money(one), one.money().amount()));
    }

    private Block byService(List<ClaimLine> billed) {
        Map<String, List<ClaimLine>> services = new LinkedHashMap<>();
        billed.forEach(one -> services.computeIfAbsent(line.service(one), any -> new ArrayList<>())
                .add(one));
        List<Block.Row> rows = new ArrayList<>();
        services.forEach((service, some) -> rows.add(sum(service, some, false)));
        rows.add(sum(words.text("bill.total"), billed, true));
        return new Block.Table(
                words.text("invoice.services.caption"),
                List.of(
                        Block.Column.header(words.text("bill.service")),
                        Block.Column.number(words.text("invoice.lines")),
                        Block.Column.number(words.text("log.minutes")),
                        Block.Column.number(words.text("invoice.amount"))),
                rows);
    }

    private Block.Row sum(String name, List<ClaimLine> some, boolean total) {
        ClaimSums sums = new ClaimSums(some);
        return new Block.Row(
                List.of(
                        Cell.of(name),
                        Figures.number(words, some.size(), sums.entries()),
                        Figures.minutes(sums.minutes(ClaimLine::payable)),
                        sums.moneyCell(words)),
                total);
    }

    /** All that was claimed and is not asked for, each with its answer, and what would change it. */
    List<Block> notBilled(List<ClaimLine> others) {
        if (others.isEmpty()) {
            return List.of();
        }
        List<Block.Row> rows = new ArrayList<>();
        for (ClaimLine one : others) {
            rows.add(Block.Row.of(
                    Figures.date(line.date(one), one.serviceDate(), List.of(one.entry())),
                    Cell.of(line.time(one)),
                    Cell.of(line.service(one)),
                    Figures.minutes(one.claimed()),
                    Cell.of(line.outcome(one.outcome())),
                    Figures.money(line.money(one), one.money().amount())));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                words.text("invoice.others.caption"),
                List.of(
                        Block.Column.header(words.text("log.date")),
                        Block.Column.text(words.text("bill.time")),
                        Block.Column.text(words.text("bill.service")),
                        Block.Column.number(words.text("bill.claimed")),
                        Block.Column.text(words.text("bill.piece.outcome")),
                        Block.Column.text(words.text("bill.money"))),
                rows));
        blocks.addAll(new OpenReasons(view.decision(), words, line).blocks());
        return List.of(new Block.Section("others", words.text("invoice.others"), blocks));
    }

    /** How the amounts came about, what they leave of each limit, the exceptions they rest on. */
    List<Block> explained(List<ClaimLine> billed) {
        LineBlocks explaining = new LineBlocks(words, line);
        List<Block> why = billed.stream()
                .filter(LineBlocks::needsWords)
                .map(explaining::explained)
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (!why.isEmpty()) {
            blocks.add(new Block.Section("why", words.text("invoice.why"), why));
        }
        blocks.addAll(new BalanceBlocks(view, words, line).blocks());
        blocks.addAll(new GrantBlocks(view, words).blocks());
        return blocks;
    }
}
