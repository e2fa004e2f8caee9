package org.customizedemployment.reports.caseload;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.reason.Argument;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Figures;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.report.DescribedReport;
import org.customizedemployment.spi.report.StaffView;
import org.customizedemployment.spi.text.Messages;

/**
 * Who of a register of staff is certified, on the way to it or waiting for it, and the list of certificates that end soon (CT-11), the next first;
 * with what it would mean if someone left (CT-35). Staff are named by their ids in the register.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CertificationsReport extends DescribedReport<StaffView> {
    public static final String ID = "certifications";

    public CertificationsReport() {
        super(ID, StaffView.class, List.of(Audience.TEAM, Audience.PROVIDER, Audience.FUNDER), List.of("departures"));
    }

    @Override
    public boolean isOfOneCase() {
        return false;
    }

    @Override
    public Document build(StaffView view, Messages messages) {
        Wording words = new Wording(messages, view.audience());
        List<Block> blocks = new ArrayList<>();
        blocks.add(view.kind() == StaffView.Kind.ENDING ? ending(view, words) : answers(view, words));
        if (!view.departures().isEmpty()) {
            blocks.add(Content.named("departures", departures(view, words)));
        }
        String title = "staff.title." + view.kind().name().toLowerCase(Locale.ROOT);
        return new Document(
                ID,
                words.text(
                        title,
                        "date",
                        words.date(view.on()),
                        "until",
                        words.date(view.on().plusDays(view.days()))),
                messages.getLocale(),
                view.audience(),
                null,
                blocks);
    }

    /** A row for each answer. */
    private static Block answers(StaffView view, Wording words) {
        List<Block.Row> rows = new ArrayList<>();
        for (Decision decision : view.decisions()) {
            for (RuleFinding one : decision.getFindings()) {
                rows.add(Block.Row.of(
                        Cell.of(decision.getSubject()),
                        Cell.of(about(view, one, words)),
                        Cell.of(words.constant("outcome", one.finding().outcome())),
                        why(one, words)));
            }
        }
        if (rows.isEmpty()) {
            return Block.Paragraph.of(words.text("staff.nobody"));
        }
        String what = view.kind() == StaffView.Kind.CERTIFIED ? "staff.component" : "staff.step";
        return new Block.Table(
                words.text("staff.caption"),
                List.of(
                        Block.Column.header(words.text("staff.who")),
                        Block.Column.text(words.text(what)),
                        Block.Column.text(words.text("staff.answer")),
                        Block.Column.text(words.text("staff.why"))),
                rows);
    }

    private static Cell why(RuleFinding one, Wording words) {
        return new Cell(
                List.of(
                        new Inline.Words(words.reason(one.finding().reason())),
                        new Inline.Requirements(one.citations())),
                List.of());
    }

    private static String about(StaffView view, RuleFinding one, Wording words) {
        if (view.kind() == StaffView.Kind.CERTIFIED) {
            return one.finding()
                    .reason()
                    .argument("component")
                    .map(words.getMessages()::value)
                    .orElse("");
        }
        String key = "rule." + one.rule().value();
        return words.has(key) ? words.text(key) : one.rule().value();
    }

    private static Block ending(StaffView view, Wording words) {
        List<RuleFinding> findings = view.decisions().stream()
                .flatMap(one -> one.getFindings().stream())
                .sorted(Comparator.comparing((RuleFinding one) -> lastDay(one).orElse(LocalDate.MAX))
                        .thenComparing(one -> argument(one, "staff", words)))
                .toList();
        if (findings.isEmpty()) {
            return Block.Paragraph.of(words.text("staff.none-ending"));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (RuleFinding one : findings) {
            Optional<LocalDate> last = lastDay(one);
            rows.add(Block.Row.of(
                    last.map(day -> Figures.date(words, day))
                            .orElseGet(() -> Cell.of(words.text("staff.last-day.not-known"))),
                    last.map(day -> Figures.number(words, ChronoUnit.DAYS.between(view.on(), day)))
                            .orElse(Cell.of("")),
                    Cell.of(argument(one, "staff", words)),
                    Cell.of(argument(one, "credential", words)),
                    Cell.of(argument(one, "component", words)),
                    why(one, words)));
        }
        return new Block.Table(
                words.text("staff.ending.caption"),
                List.of(
                        Block.Column.text(words.text("staff.last-day")),
                        Block.Column.number(words.text("staff.days-left")),
                        Block.Column.header(words.text("staff.who")),
                        Block.Column.text(words.text("staff.certificate")),
                        Block.Column.text(words.text("staff.component")),
                        Block.Column.text(words.text("staff.why"))),
                rows);
    }

    private static Optional<LocalDate> lastDay(RuleFinding one) {
        return one.finding()
                .reason()
                .argument("lastDay")
                .flatMap(value ->
                        value instanceof ArgumentValue.OfDate date ? Optional.of(date.date()) : Optional.empty());
    }

    /** All values of that name, as a certificate may hold for several components. */
    private static String argument(RuleFinding one, String name, Wording words) {
        return words.list(one.finding().reason().arguments().stream()
                .filter(argument -> argument.name().equals(name))
                .map(Argument::value)
                .map(words.getMessages()::value)
                .toList());
    }

    private static Block departures(StaffView view, Wording words) {
        List<List<Inline>> items = view.departures().stream()
                .flatMap(one -> one.getFindings().stream())
                .<List<Inline>>map(one -> List.of(
                        new Inline.Strong(words.capital(
                                words.constant("outcome", one.finding().outcome()))),
                        new Inline.Words(": " + words.sentence(one.finding().reason())),
                        new Inline.Requirements(one.citations())))
                .toList();
        return Content.section(
                words.text("staff.departures"),
                Content.paragraph(words.text("staff.departures.about"), "CT-35"),
                new Block.Listing(false, items));
    }
}
