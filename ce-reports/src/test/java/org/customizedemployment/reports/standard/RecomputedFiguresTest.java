package org.customizedemployment.reports.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.customizedemployment.core.business.MarketStudy;
import org.customizedemployment.core.caseload.CaseloadView;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.reports.fixture.Caseloads;
import org.customizedemployment.reports.fixture.Decisions;
import org.customizedemployment.reports.fixture.Designs;
import org.customizedemployment.reports.fixture.Rendered;
import org.customizedemployment.reports.fixture.SampleCase;
import org.customizedemployment.reports.fixture.Tables;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.report.DecisionView;
import org.customizedemployment.spi.report.DecisionsView;
import org.customizedemployment.spi.report.DesignView;
import org.customizedemployment.spi.text.Messages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Figures that are more than a count or a sum, worked out again by hand from what they come from. */
class RecomputedFiguresTest {
    private static final Messages WORDS = Rendered.english();

    private static <V> Document page(String report, Class<V> type, V view) {
        return ReportsTest.typed(
                        new StandardReports()
                                .getReports().stream()
                                        .filter(one -> one.getId().equals(report))
                                        .findFirst()
                                        .orElseThrow(),
                        type)
                .build(view, WORDS);
    }

    private static List<Block.Row> rows(Document page, String caption) {
        List<Block.Row> rows = Tables.of(page).stream()
                .filter(table -> table.caption().equals(WORDS.text(caption)))
                .flatMap(table -> table.rows().stream())
                .toList();
        assertThat(rows).as(caption).isNotEmpty();
        return rows;
    }

    private static BigDecimal number(Block.Row row, int column) {
        return ((ArgumentValue.OfNumber) value(row, column)).number();
    }

    private static long minutes(Block.Row row, int column) {
        return ((ArgumentValue.OfMinutes) value(row, column)).minutes().value();
    }

    private static Money money(Block.Row row, int column) {
        return ((ArgumentValue.OfMoney) value(row, column)).money();
    }

    private static ArgumentValue value(Block.Row row, int column) {
        ArgumentValue value = row.cells().get(column).value();
        assertThat(value).as(Tables.text(row, column)).isNotNull();
        return value;
    }

    private static Stream<Block.LabelledValue> labelled(List<Block> blocks) {
        return blocks.stream().flatMap(block -> {
            if (block instanceof Block.Section one) {
                return labelled(one.blocks());
            }
            return block instanceof Block.LabelledValues one ? one.values().stream() : Stream.empty();
        });
    }

    private static ArgumentValue said(Document page, String label) {
        return labelled(page.blocks())
                .filter(one -> one.label().equals(WORDS.text(label)))
                .findFirst()
                .orElseThrow()
                .said();
    }

    @Test
    @Tag("CT-29")
    void the_share_of_hours_used_is_what_each_person_used_over_what_each_may_use() {
        Document page = page("caseload", CaseloadView.class, Caseloads.many(Audience.TEAM));
        // As the fixture has it: person i is in one of two services, with 40 hours, and has used 20 minutes times i.
        for (int service = 0; service < 2; service++) {
            int rest = service;
            long people = 60;
            long used = IntStream.range(0, 120)
                    .filter(i -> i % 2 == rest)
                    .mapToLong(i -> 20L * i)
                    .sum();
            long nearly = IntStream.range(0, 120)
                    .filter(i -> i % 2 == rest && 20L * i * 5 >= 40 * 60 * 4)
                    .count();
            line(rows(page, "caseload.authorized.caption").get(service), people, used, nearly);
        }
        long used = LongStream.range(0, 120).map(i -> 18 * i).sum();
        long nearly =
                LongStream.range(0, 120).filter(i -> 18 * i * 5 >= 40 * 60 * 4).count();
        line(rows(page, "caseload.caps.caption").get(0), 120, used, nearly);
    }

    private static void line(Block.Row row, long people, long used, long nearly) {
        long limit = people * 40 * 60;
        assertThat(number(row, 1)).isEqualByComparingTo(BigDecimal.valueOf(people));
        assertThat(minutes(row, 2)).isEqualTo(limit);
        assertThat(minutes(row, 3)).isEqualTo(used);
        // A part of one, as a spreadsheet calculates; in words percent, rounded down.
        BigDecimal share = BigDecimal.valueOf(used).divide(BigDecimal.valueOf(limit), 2, RoundingMode.DOWN);
        assertThat(number(row, 4)).isEqualTo(share);
        assertThat(Tables.text(row, 4))
                .isEqualTo(share.movePointRight(2).stripTrailingZeros().toPlainString() + "%");
        assertThat(number(row, 5)).isEqualByComparingTo(BigDecimal.valueOf(nearly));
    }

    @Test
    @Tag("ASERT-S4")
    void the_first_year_is_what_the_market_study_says_month_by_month() {
        MarketStudy study = Designs.study();
        Document page = page("designs", DesignView.class, Designs.business(SampleCase.full(), Audience.TEAM));
        long price = study.getPrice().orElseThrow().typical().minorUnits();
        List<Block.Row> months = rows(page, "business.months");
        // Savings are confirmed, the loan is not; brushes are paid before the first sale.
        long cash = 20_000 - 10_000;
        assertThat(money(months.get(0), 3).minorUnits()).isEqualTo(10_000);
        assertThat(money(months.get(0), 4).minorUnits()).isEqualTo(cash);
        long low = cash;
        long even = 0;
        long income = 0;
        long costs = 0;
        long sold = 0;
        for (int month = 1; month <= 12; month++) {
            Block.Row row = months.get(month);
            // Evenly up to twenty, which are reached after two months.
            long sales = Math.min(20 * month / 3, 20);
            assertThat(number(row, 0)).isEqualByComparingTo(BigDecimal.valueOf(month));
            assertThat(number(row, 1)).isEqualByComparingTo(BigDecimal.valueOf(sales));
            assertThat(money(row, 2).minorUnits()).isEqualTo(sales * price);
            assertThat(money(row, 3).minorUnits()).isEqualTo(4000 + sales * 100);
            cash += sales * price - 4000 - sales * 100;
            assertThat(money(row, 4).minorUnits()).isEqualTo(cash);
            assertThat(Tables.sources(row)).contains(study.toRef());
            low = Math.min(low, cash);
            even = even == 0 && sales * price >= 4000 + sales * 100 ? month : even;
            income += sales * price;
            costs += 4000 + sales * 100;
            sold += sales;
        }
        Block.Row total = months.get(13);
        assertThat(number(total, 1)).isEqualByComparingTo(BigDecimal.valueOf(sold));
        assertThat(money(total, 2).minorUnits()).isEqualTo(income);
        assertThat(money(total, 3).minorUnits()).isEqualTo(costs + 10_000);
        assertThat(said(page, "business.result")).isEqualTo(usd(income - costs - 10_000));
        assertThat(said(page, "business.low-point")).isEqualTo(usd(low));
        assertThat(said(page, "business.start-cash")).isEqualTo(usd(10_000));
        assertThat(said(page, "business.start-up-costs")).isEqualTo(usd(10_000));
        assertThat(said(page, "business.break-even")).isEqualTo(new ArgumentValue.OfNumber(BigDecimal.valueOf(even)));
        Block.Row beside = rows(page, "designs.businesses").get(0);
        assertThat(value(beside, 1)).isEqualTo(usd(income - costs - 10_000));
        assertThat(number(beside, 2)).isEqualByComparingTo(BigDecimal.valueOf(even));
        assertThat(value(beside, 3)).isEqualTo(usd(low));
        // The lowest price: five dollars less for each of the sales.
        Block.Row lower = rows(page, "business.sensitivity").get(0);
        assertThat(value(lower, 1)).isEqualTo(usd(income - sold * 500 - costs - 10_000));
    }

    private static ArgumentValue usd(long cents) {
        return new ArgumentValue.OfMoney(new Money(cents, "USD"));
    }

    @Test
    @Tag("SEM-28")
    void a_week_of_pay_is_the_rate_times_the_planned_hours_of_the_design_it_names() {
        DesignView view = Designs.chosen(SampleCase.full(), Audience.TEAM);
        Document page = page("designs", DesignView.class, view);
        Block.Row row = rows(page, "designs.hours").get(0);
        JobDesign design =
                SampleCase.full().find(JobDesign.TYPE, EntryId.of("design-01")).orElseThrow();
        assertThat(Tables.sources(row)).containsExactly(design.toRef());
        long planned = design.getTasks().stream()
                .mapToLong(one -> one.weekly().value())
                .sum();
        assertThat(minutes(row, 2)).isEqualTo(planned);
        BigDecimal cents = design.getPay()
                .orElseThrow()
                .amount()
                .multiply(BigDecimal.valueOf(100L * planned))
                .divide(BigDecimal.valueOf(60), 0, RoundingMode.HALF_UP);
        assertThat(money(row, 4)).isEqualTo(new Money(cents.longValueExact(), "USD"));
        assertThat(said(page, "pay.weekly")).isEqualTo(row.cells().get(4).value());
        // What its needs are worth nobody said, so there is no figure.
        assertThat(rows(page, "designs.value").get(0).cells().get(3).value()).isNull();
    }

    @Test
    @Tag("SEM-9")
    void a_rating_is_points_over_weights_of_the_items_that_were_rated() {
        DecisionsView view =
                new DecisionsView(Rendered.view(SampleCase.full(), Audience.TEAM), List.of(Decisions.rating()));
        Block.Row row = rows(page("conformance", DecisionsView.class, view), "conformance.rating.caption")
                .get(0);
        assertThat(number(row, 1)).isEqualTo(new BigDecimal("2.33"));
        // Its one item that is rated, and the one that can't be.
        assertThat(number(row, 2)).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(number(row, 3)).isEqualByComparingTo(BigDecimal.valueOf(2));
    }

    @Test
    @Tag("CT-23")
    @Tag("SEM-25")
    void the_pieces_of_a_line_follow_each_other_and_are_all_of_its_time() {
        for (Audience audience : List.of(Audience.JOB_SEEKER, Audience.TEAM, Audience.FUNDER)) {
            Document page =
                    page("bill", DecisionView.class, Rendered.view(SampleCase.full(), audience, Decisions.claim()));
            List<Block.Table> tables = Tables.of(page).stream()
                    .filter(table -> table.caption().equals(WORDS.text("bill.pieces.caption")))
                    .toList();
            List<ClaimLine> lines = Decisions.claim().getLines();
            assertThat(tables).hasSameSizeAs(lines);
            for (int i = 0; i < lines.size(); i++) {
                pieces(tables.get(i), lines.get(i));
            }
        }
    }

    private static void pieces(Block.Table table, ClaimLine line) {
        List<ArgumentValue> begins = new ArrayList<>();
        var next = line.pieces().get(0).from();
        long sum = 0;
        for (Block.Row row : table.rows()) {
            begins.add(value(row, 0));
            assertThat(value(row, 0)).isEqualTo(new ArgumentValue.OfTime(next));
            assertThat(Tables.sources(row)).containsExactly(line.entry());
            next = next.plus(Minutes.of(minutes(row, 1)));
            sum += minutes(row, 1);
        }
        assertThat(begins).doesNotHaveDuplicates().hasSameSizeAs(line.pieces());
        assertThat(sum).isEqualTo(line.claimed().value());
    }
}
