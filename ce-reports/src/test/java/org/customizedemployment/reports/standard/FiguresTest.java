package org.customizedemployment.reports.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.caseload.CaseloadView;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.reports.fixture.Caseloads;
import org.customizedemployment.reports.fixture.Designs;
import org.customizedemployment.reports.fixture.Figure;
import org.customizedemployment.reports.fixture.Rendered;
import org.customizedemployment.reports.fixture.SampleCase;
import org.customizedemployment.reports.fixture.Tables;
import org.customizedemployment.reports.fixture.Working;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.text.Messages;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every figure of every report for those inside the service names the entries it comes from, is a value beside its words, and can be worked out
 * again from what it names.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresTest {
    private static final Messages WORDS = Rendered.english();
    /** Of many cases, and of a register: there is no case file whose entries they could name. */
    private static final List<String> OF_NO_CASE = List.of("caseload", "certifications");

    private List<Document> documents = List.of();

    @BeforeAll
    void build() {
        documents = Stream.concat(ReportsTest.documents(), Stream.of(caseload(Caseloads.many(Audience.TEAM))))
                .filter(one -> one.language().getLanguage().equals("en"))
                .filter(one -> one.audience() != Audience.EMPLOYER && one.audience() != Audience.PUBLIC)
                .toList();
    }

    private static Document caseload(CaseloadView view) {
        return ReportsTest.typed(
                        new StandardReports()
                                .getReports().stream()
                                        .filter(one -> one.getId().equals("caseload"))
                                        .findFirst()
                                        .orElseThrow(),
                        CaseloadView.class)
                .build(view, WORDS);
    }

    private Stream<Document> ofCases() {
        return documents.stream().filter(one -> !OF_NO_CASE.contains(one.report()));
    }

    /** What is no count or sum of anything in the case: what a programme sets, the number of a line, the shape of a form. */
    private static boolean isOfNoEntry(Figure figure) {
        String column =
                figure.what().substring(figure.what().lastIndexOf(": ") + 1).strip();
        return figure.what().startsWith(WORDS.text("decision.parameters.caption"))
                || (figure.where().startsWith("decision-tree") && figure.text().startsWith("Cap of Job Development: "))
                || column.equals(WORDS.text("trail.line"))
                || figure.text().equals(WORDS.text("contacts.about"));
    }

    @Test
    @Tag("SEM-25")
    void every_figure_names_the_entries_it_comes_from() {
        List<Figure> all = ofCases()
                .flatMap(one -> Figure.of(one).stream())
                .filter(one -> !one.isZero())
                .toList();
        assertThat(all).hasSizeGreaterThan(1000);
        assertThat(all.stream()
                        .filter(one -> one.sources().isEmpty())
                        .filter(one -> !isOfNoEntry(one))
                        .map(one -> one.where() + ", " + one.what() + ": " + one.text())
                        .distinct())
                .isEmpty();
    }

    @Test
    void every_figure_in_a_column_of_numbers_is_a_value_too() {
        List<String> words = documents.stream()
                .flatMap(one -> Tables.of(one).stream())
                .flatMap(table -> table.rows().stream().flatMap(row -> onlyWords(table, row)))
                .distinct()
                .toList();
        assertThat(words).isEmpty();
        assertThat(documents.stream()
                        .flatMap(one -> Figure.of(one).stream())
                        // Beside a label; a sentence has its figures in the table that it is about.
                        .filter(one -> one.value() == null
                                && !one.what().isEmpty()
                                && !one.text().endsWith("."))
                        .filter(one -> !one.what().contains(": "))
                        .map(one -> one.where() + ", " + one.what() + ": " + one.text())
                        .distinct())
                .isEmpty();
    }

    /** Several amounts in one cell are no one value. */
    private static Stream<String> onlyWords(Block.Table table, Block.Row row) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String text = Tables.text(row, i);
            boolean figure = table.columns().get(i).number() && text.matches(".*\\d.*") && !text.contains(";");
            if (figure && row.cells().get(i).value() == null) {
                all.add(table.caption() + ": " + text);
            }
        }
        return all.stream();
    }

    @Test
    @Tag("SEM-25")
    void totals_are_the_sums_of_the_rows_above_and_name_nothing_that_these_do_not() {
        int checked = 0;
        for (Document document : documents) {
            for (Block.Table table : Tables.of(document)) {
                List<Block.Row> above = new ArrayList<>();
                for (Block.Row row : table.rows()) {
                    if (!row.total()) {
                        above.add(row);
                        continue;
                    }
                    checked += total(document.report() + ", " + table.caption(), row, above);
                    above.clear();
                }
            }
        }
        assertThat(checked).isGreaterThan(100);
    }

    private static int total(String where, Block.Row total, List<Block.Row> above) {
        int checked = 0;
        for (int i = 0; i < total.cells().size(); i++) {
            int column = i;
            Optional<BigDecimal> said = number(total.cells().get(i));
            if (said.isPresent()) {
                BigDecimal sum = above.stream()
                        .flatMap(row -> number(row.cells().get(column)).stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(sum).as(where).isEqualByComparingTo(said.get());
                checked++;
            }
        }
        Set<EntryRef> named = new LinkedHashSet<>();
        above.stream().flatMap(row -> row.cells().stream()).forEach(cell -> named.addAll(Figure.sources(cell)));
        Set<EntryRef> ofTotal = new LinkedHashSet<>();
        total.cells().forEach(cell -> ofTotal.addAll(Figure.sources(cell)));
        assertThat(named).as(where).containsAll(ofTotal);
        return checked;
    }

    private static Optional<BigDecimal> number(Cell cell) {
        ArgumentValue value = cell.value();
        if (value instanceof ArgumentValue.OfMinutes one) {
            return Optional.of(BigDecimal.valueOf(one.minutes().value()));
        } else if (value instanceof ArgumentValue.OfMoney one) {
            return Optional.of(BigDecimal.valueOf(one.money().minorUnits()));
        }
        return value instanceof ArgumentValue.OfNumber one ? Optional.of(one.number()) : Optional.empty();
    }

    /** The rules of a framework are counted, and what they rest on is named. */
    @Test
    void a_count_is_the_number_of_entries_that_it_names() {
        List<Cell> counts = ofCases()
                .filter(one -> !one.report().equals("conformance"))
                .flatMap(one -> Tables.of(one).stream())
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.value() instanceof ArgumentValue.OfNumber
                        && !cell.sources().isEmpty())
                .toList();
        assertThat(counts)
                .hasSizeGreaterThan(5)
                .allSatisfy(cell -> assertThat(number(cell))
                        .hasValueSatisfying(said -> assertThat(said)
                                .isEqualByComparingTo(
                                        BigDecimal.valueOf(cell.sources().size()))));
    }

    @Test
    @Tag("CT-23")
    void time_of_engagement_is_the_time_of_the_activities_that_it_names() {
        for (CaseFile file : List.of(SampleCase.full(), Working.file())) {
            List<Cell> times = documents("activities-log")
                    .flatMap(one -> Tables.of(one).stream())
                    .flatMap(table -> table.rows().stream())
                    .filter(row -> Tables.sources(row).stream()
                            .allMatch(ref -> file.find(Activity.TYPE, ref.id()).isPresent()))
                    .map(row -> new Cell(
                            List.of(), Tables.sources(row), row.cells().get(3).value()))
                    .toList();
            assertThat(times)
                    .isNotEmpty()
                    .allSatisfy(cell -> assertThat(cell.value())
                            .isEqualTo(new ArgumentValue.OfMinutes(cell.sources().stream()
                                    .flatMap(ref -> file.find(Activity.TYPE, ref.id()).stream())
                                    .map(one -> one.getWhen().length())
                                    .reduce(Minutes.ZERO, Minutes::plus))));
        }
    }

    @Test
    @Tag("SEM-28")
    void time_of_a_design_is_that_of_the_tasks_it_names() {
        var account = Designs.chosen(SampleCase.full(), Audience.TEAM)
                .designs()
                .designs()
                .get(0)
                .job();
        assertThat(account).isNotNull();
        List<Cell> times = documents("designs")
                .flatMap(one -> Tables.of(one).stream())
                .filter(table -> table.caption().startsWith("Time a week by how the tasks go")
                        || table.caption().startsWith("Tasks, and how they go"))
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.value() instanceof ArgumentValue.OfMinutes)
                .toList();
        assertThat(times)
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.value())
                        .isEqualTo(new ArgumentValue.OfMinutes(account.tasks().stream()
                                .filter(task -> cell.sources().contains(task.task()))
                                .map(task -> task.share())
                                .reduce(Minutes.ZERO, Minutes::plus))));
    }

    private Stream<Document> documents(String report) {
        return documents.stream().filter(one -> one.report().equals(report));
    }

    @Test
    void a_figure_of_a_caseload_stands_beside_as_many_cases_as_it_counts() {
        Document page = caseload(Caseloads.view(SampleCase.full(), Audience.TEAM));
        List<Block.Row> rows = Tables.of(page).stream()
                .filter(table ->
                        table.columns().get(table.columns().size() - 1).title().equals(WORDS.text("caseload.cases")))
                .flatMap(table -> table.rows().stream())
                .filter(row -> !row.total())
                .toList();
        assertThat(rows).isNotEmpty().allSatisfy(row -> {
            String cases = Tables.text(row, row.cells().size() - 1);
            long named = cases.isEmpty() ? 0 : cases.split(", ").length;
            assertThat(number(row.cells().get(1))).hasValue(BigDecimal.valueOf(named));
        });
    }

    @Test
    void an_employer_is_told_no_id_of_any_entry() {
        List<Document> outside = ReportsTest.documents()
                .filter(one -> one.audience() == Audience.EMPLOYER)
                .toList();
        List<Figure> told =
                outside.stream().flatMap(one -> Figure.of(one).stream()).toList();
        assertThat(told)
                .hasSizeGreaterThan(50)
                .allSatisfy(one -> assertThat(one.sources()).isEmpty());
    }
}
