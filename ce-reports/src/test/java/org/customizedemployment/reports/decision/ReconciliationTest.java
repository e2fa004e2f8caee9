package org.customizedemployment.reports.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.claim.ClaimPiece;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.claim.MoneyAnswer;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.reports.billing.InvoiceReport;
import org.customizedemployment.reports.billing.JobDevelopmentReport;
import org.customizedemployment.reports.fixture.Rendered;
import org.customizedemployment.reports.fixture.Tables;
import org.customizedemployment.reports.log.ActivitiesLogReport;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.DecisionView;

/**
 * Each figure on the bill, the invoice and the summary that goes with it is worked out again from the entries that it cites, and the documents agree
 * with one another and with the activities log to the minute and the cent.
 */
class ReconciliationTest {
    private static final PlaceTime DAY = PlaceTime.parse("2026-03-02T08:00[America/New_York]");
    private static final List<ActivityKind> KINDS =
            List.of(ActivityKind.DOCUMENTATION, ActivityKind.TRAVEL, ActivityKind.of("employer-meeting"));

    /** One service as it was logged and answered. */
    private record Given(
            int minutes,
            int payable,
            int undecided,
            int indirect,
            boolean development,
            int kind,
            int activity,
            long cents) {}

    @Provide
    Arbitrary<List<Given>> claims() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.of(true, true, false),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.longs().between(-1, 20_000))
                .as((payable, undecided, refused, development, kind, activity, cents) -> new Given(
                        payable + undecided + refused + 1,
                        payable,
                        undecided,
                        Math.min(payable, refused),
                        development,
                        kind,
                        activity,
                        payable == 0 ? Math.min(cents, 0) : cents))
                .list()
                .ofMaxSize(12);
    }

    private static CaseFile file(List<Given> all) {
        CaseFile file = CaseFile.empty(CaseId.of("case-1"));
        for (int i = 0; i < all.size(); i++) {
            Given one = all.get(i);
            ServiceInterval when = when(i, one.minutes());
            ServiceComponent component =
                    one.development() ? ServiceComponent.JOB_DEVELOPMENT : ServiceComponent.DISCOVERY;
            // Half an hour longer than what is billed of it: the log and the bill need not be the same minutes.
            if (one.activity() > 0) {
                Activity.Builder activity = Activity.builder();
                activity.header(EntryHeader.first("activity-" + i))
                        .title("An activity")
                        .component(component)
                        .activityKind(KINDS.get(one.kind()))
                        .when(when(i, one.minutes() + 30))
                        .addPeople(ActorId.of("someone"));
                file = file.with(activity.build());
            }
            ServiceEntry.Builder service = ServiceEntry.builder();
            service.header(EntryHeader.first("service-" + i))
                    .episode(EntryId.of("episode-1"))
                    .service(ServiceCode.of("ce"))
                    .component(component)
                    .activityKind(KINDS.get(one.kind()))
                    .when(when)
                    .staff(ActorId.of("ana"));
            if (one.activity() > 1) {
                service.activity(EntryId.of("activity-" + i));
            }
            file = file.with(service.build());
        }
        return file;
    }

    private static ServiceInterval when(int day, int minutes) {
        PlaceTime from = DAY.plus(Minutes.ofHours(24L * day));
        return new ServiceInterval(from, from.plus(Minutes.of(minutes)));
    }

    private static Decision claim(List<Given> all) {
        Decision.Builder decision = Decision.builder();
        decision.kind(DecisionKind.CLAIM)
                .caseId(CaseId.of("case-1"))
                .subject("us-ct/dds")
                .claimOutcome(LineOutcome.UNDECIDED);
        for (int i = 0; i < all.size(); i++) {
            Given one = all.get(i);
            ServiceInterval when = when(i, one.minutes());
            int refused = one.minutes() - one.payable() - one.undecided();
            MoneyAnswer money = one.cents() < 0
                    ? new MoneyAnswer(LineOutcome.UNDECIDED, null, null, Reason.of("us-ct.no-rate"))
                    : new MoneyAnswer(LineOutcome.PAYABLE, new Money(one.cents(), "USD"), null, null);
            decision.addLines(new ClaimLine(
                    EntryRef.parse("service-" + i + "#1"),
                    ServiceCode.of("ce"),
                    when.firstDate(),
                    LineOutcome.UNDECIDED,
                    Minutes.of(one.minutes()),
                    Minutes.of(one.payable()),
                    Minutes.of(refused),
                    Minutes.of(one.undecided()),
                    List.of(new ClaimPiece(
                            when.start(), Minutes.of(one.indirect()), LineOutcome.PAYABLE, true, List.of(), List.of())),
                    money,
                    null,
                    List.of()));
        }
        return decision.build();
    }

    private static DecisionView view(List<Given> all) {
        return new DecisionView(Rendered.view(file(all), Audience.FUNDER), claim(all));
    }

    private static long number(Block.Row row, int cell) {
        String text = Tables.text(row, cell).replace("$", "").replace(",", "").replace(".", "");
        return text.isEmpty() ? 0 : Long.parseLong(text);
    }

    /** Each row against the line of the entry it cites, the total against all it cites. */
    private static void check(Stream<Block.Row> rows, DecisionView view, int cell, ToLongFunction<ClaimLine> figure) {
        rows.forEach(row -> {
            List<EntryRef> cited = Tables.sources(row);
            long expected = view.decision().getLines().stream()
                    .filter(line -> cited.contains(line.entry()))
                    .mapToLong(figure)
                    .sum();
            assertThat(number(row, cell)).as("%s", cited).isEqualTo(expected);
        });
    }

    private static long cents(ClaimLine line) {
        Money amount = line.money().amount();
        return amount == null ? 0 : amount.minorUnits();
    }

    private static long total(Stream<Block.Row> rows, int cell) {
        return rows.filter(Block.Row::total).mapToLong(row -> number(row, cell)).sum();
    }

    @Property(tries = 150)
    @Tag("SEM-25")
    @Tag("CT-29")
    void every_figure_is_what_its_entries_come_to(@ForAll("claims") List<Given> all) {
        DecisionView view = view(all);
        Document bill = new BillReport().build(view, Rendered.english());
        Document invoice = new InvoiceReport().build(view, Rendered.english());
        Document summary = new JobDevelopmentReport().build(view, Rendered.english());

        check(
                Tables.rows(bill, "Claimed time in minutes and its worth"),
                view,
                4,
                line -> line.claimed().value());
        check(
                Tables.rows(bill, "Claimed time in minutes and its worth"),
                view,
                5,
                line -> line.payable().value());
        check(
                Tables.rows(bill, "Claimed time in minutes and its worth"),
                view,
                7,
                line -> line.undecided().value());
        check(
                Tables.rows(invoice, "What is billed, line by line"),
                view,
                4,
                line -> line.payable().value());
        check(Tables.rows(invoice, "What is billed, line by line"), view, 7, ReconciliationTest::cents);
        check(
                Tables.rows(invoice, "What is billed, by service").filter(row -> !row.total()),
                view,
                3,
                ReconciliationTest::cents);
        check(
                Tables.rows(summary, "Work in job development, in minutes"),
                view,
                4,
                line -> line.claimed().value());
        check(
                Tables.rows(summary, "Work in job development, in minutes"),
                view,
                6,
                line -> line.payable().value());
    }

    @Property(tries = 150)
    @Tag("SEM-25")
    @Tag("CT-23")
    @Tag("CT-29")
    void log_bill_invoice_and_summary_agree(@ForAll("claims") List<Given> all) {
        DecisionView view = view(all);
        Document bill = new BillReport().build(view, Rendered.english());
        Document invoice = new InvoiceReport().build(view, Rendered.english());
        Document summary = new JobDevelopmentReport().build(view, Rendered.english());
        Document log = new ActivitiesLogReport().build(view.caseView(), Rendered.english());

        long worth = view.decision().getLines().stream()
                .mapToLong(ReconciliationTest::cents)
                .sum();
        assertThat(total(Tables.rows(invoice, "What is billed, line by line"), 7))
                .isEqualTo(worth);
        assertThat(total(Tables.rows(invoice, "What is billed, by service"), 3)).isEqualTo(worth);
        // Every line is on the invoice once: billed, or named as not billed.
        List<EntryRef> named = new ArrayList<>();
        Stream.of("What is billed, line by line", "Lines without an amount to be billed")
                .flatMap(caption -> Tables.rows(invoice, caption))
                .filter(row -> !row.total())
                .forEach(row -> named.addAll(Tables.sources(row)));
        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(view.decision().getLines().stream()
                        .map(ClaimLine::entry)
                        .toList());

        long development = Tables.rows(bill, "Claimed time in minutes and its worth")
                .filter(row -> !row.total())
                .filter(row -> isDevelopment(view, row))
                .mapToLong(row -> number(row, 4))
                .sum();
        assertThat(total(Tables.rows(summary, "Work in job development, in minutes"), 4))
                .isEqualTo(development);
        List<Block.Row> together =
                Tables.rows(summary, "Activities log and bill, in minutes").toList();
        if (development == 0) {
            assertThat(together).isEmpty();
            return;
        }
        long logged = total(Tables.rows(log, "Job Development: time of engagement"), 3);
        assertThat(number(together.get(2), 1)).isEqualTo(logged);
        assertThat(number(together.get(0), 1) + number(together.get(1), 1)).isEqualTo(logged);
        assertThat(number(together.get(6), 1)).isEqualTo(development);
        assertThat(number(together.get(3), 1) + number(together.get(4), 1) + number(together.get(5), 1))
                .isEqualTo(development);
    }

    private static boolean isDevelopment(DecisionView view, Block.Row row) {
        return Tables.sources(row).stream()
                .flatMap(ref -> view.caseView().find(ServiceEntry.TYPE, ref.id()).stream())
                .anyMatch(one -> one.getComponent().equals(ServiceComponent.JOB_DEVELOPMENT));
    }
}
