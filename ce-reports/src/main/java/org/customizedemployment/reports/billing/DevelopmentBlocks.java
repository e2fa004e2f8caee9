package org.customizedemployment.reports.billing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.ClaimPiece;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.pursuit.EmployerContact;
import org.customizedemployment.core.service.Presence;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.reports.explained.ClaimEntries;
import org.customizedemployment.reports.explained.ClaimSums;
import org.customizedemployment.reports.explained.LineWording;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Content;
import org.customizedemployment.reports.wording.Figures;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.report.DecisionView;

/** The work that a bill for job development is about, and the employers who were spoken to meanwhile. */
final class DevelopmentBlocks {
    private final DecisionView view;
    private final Wording words;
    private final ClaimEntries entries;
    private final List<ClaimLine> lines;
    private final LineWording line;
    private final CaseWording caseWords;

    DevelopmentBlocks(DecisionView view, Wording words, ClaimEntries entries, List<ClaimLine> lines) {
        this.view = view;
        this.words = words;
        this.entries = entries;
        this.lines = lines;
        this.line = new LineWording(view, words);
        this.caseWords = new CaseWording(view.caseView(), words);
    }

    List<Block> work() {
        List<Block.Row> rows = new ArrayList<>();
        lines.forEach(one -> rows.add(row(one)));
        ClaimSums sums = new ClaimSums(lines);
        rows.add(Block.Row.total(
                Cell.of(words.text("bill.total"), sums.entries()),
                Cell.of(""),
                Cell.of(""),
                Cell.of(""),
                Figures.minutes(sums.minutes(ClaimLine::claimed)),
                Figures.minutes(sums.minutes(DevelopmentBlocks::indirect)),
                Figures.minutes(sums.minutes(ClaimLine::payable)),
                sums.moneyCell(words)));
        Block.Table table = new Block.Table(
                words.text("development.work.caption"),
                List.of(
                        Block.Column.header(words.text("log.date")),
                        Block.Column.text(words.text("bill.time")),
                        Block.Column.text(words.text("development.what")),
                        Block.Column.text(words.text("development.present")),
                        Block.Column.number(words.text("bill.claimed")),
                        Block.Column.number(words.text("development.indirect")),
                        Block.Column.number(words.text("bill.payable")),
                        Block.Column.number(words.text("bill.money"))),
                rows);
        return List.of(Content.section(
                words.text("development.work"),
                table,
                Content.paragraph(words.text("development.indirect.about"), "SEM-24")));
    }

    private Block.Row row(ClaimLine one) {
        return Block.Row.of(
                Figures.date(line.date(one), one.serviceDate(), List.of(one.entry())),
                Cell.of(line.time(one)),
                Cell.of(
                        what(one),
                        activity(one).map(found -> List.of(found.toRef())).orElse(List.of())),
                Cell.of(present(one)),
                Figures.minutes(one.claimed()),
                Figures.minutes(indirect(one)),
                Figures.minutes(one.payable()),
                Figures.money(line.money(one), one.money().amount()));
    }

    /** As the log has it; without an activity there, the kind of the service. */
    private String what(ClaimLine one) {
        return activity(one)
                .flatMap(found -> view.caseView().text(Sensitivity.HEALTH, found.getTitle()))
                .or(() -> entries.service(one)
                        .map(found -> words.codeTitle(found.getActivityKind().value())))
                .orElseGet(() -> line.service(one));
    }

    private Optional<Activity> activity(ClaimLine one) {
        return entries.service(one)
                .flatMap(ServiceEntry::getActivity)
                .flatMap(id -> view.caseView().find(Activity.TYPE, id));
    }

    static Minutes indirect(ClaimLine one) {
        return one.pieces().stream()
                .filter(ClaimPiece::indirect)
                .map(ClaimPiece::minutes)
                .reduce(Minutes.ZERO, Minutes::plus);
    }

    /** Whether the person was there, all the time, a part of it or not; never guessed. */
    private String present(ClaimLine one) {
        Optional<ServiceEntry> service = entries.service(one);
        if (service.isEmpty()) {
            return "";
        }
        Optional<Presence> presence = service.get().getPresence();
        if (presence.isEmpty()) {
            return words.text("development.present.unknown");
        }
        Minutes there =
                presence.get().times().stream().map(ServiceInterval::length).reduce(Minutes.ZERO, Minutes::plus);
        if (there.isZero()) {
            return words.text("development.present.no");
        }
        return there.equals(service.get().getWhen().length())
                ? words.text("development.present.yes")
                : words.text("development.present.part", "time", line.length(there));
    }

    /** In the time that the lines are about; the contact log has them all. */
    List<Block> contacts() {
        List<EmployerContact> contacts = entries.dates().stream()
                .flatMap(range -> view.caseView().entries(EmployerContact.TYPE).stream()
                        .filter(one -> range.contains(one.getOn())))
                .sorted(Comparator.comparing(EmployerContact::getOn).thenComparing(Entry::id))
                .toList();
        if (contacts.isEmpty()) {
            return List.of(Content.section(
                    words.text("development.contacts"), Content.paragraph(words.text("development.contacts.none"))));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (EmployerContact one : contacts) {
            rows.add(Block.Row.of(
                    Figures.date(words, one.getOn()),
                    Cell.of(caseWords.employer(one.getEmployer()), List.of(one.toRef())),
                    Cell.of(words.capital(words.constant("method", one.getMethod()))),
                    Cell.of(view.caseView()
                            .text(Sensitivity.BUSINESS, one.getPurpose())
                            .orElse("")),
                    Cell.of(caseWords.text(Sensitivity.BUSINESS, one.getResult()))));
        }
        Block table = new Block.Table(
                words.text("development.contacts.caption"),
                List.of(
                        Block.Column.text(words.text("log.date")),
                        Block.Column.header(words.text("contacts.employer")),
                        Block.Column.text(words.text("contacts.method")),
                        Block.Column.text(words.text("contacts.purpose")),
                        Block.Column.text(words.text("contacts.result"))),
                rows);
        return List.of(Content.section(words.text("development.contacts"), table));
    }
}
