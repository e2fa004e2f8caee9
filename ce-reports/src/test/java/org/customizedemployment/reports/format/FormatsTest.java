package org.customizedemployment.reports.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.reports.fixture.Rendered;
import org.customizedemployment.reports.standard.StandardReports;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.ReportProvider;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    private static final String HOSTILE = "<script>alert('x')</script> & \"q\" </style> | [x](y) *b* {{c}}";

    private static Document document(Block... blocks) {
        return new Document("sample", "A <b>title</b>", Locale.ENGLISH, Audience.TEAM, "Draft", List.of(blocks));
    }

    private static Document table(String text) {
        return document(new Block.Table(
                "Caption",
                List.of(Block.Column.header("Name"), Block.Column.number("Minutes")),
                List.of(
                        Block.Row.of(Cell.of(text, List.of(EntryRef.parse("a#1"))), Cell.of("-5")),
                        Block.Row.total(Cell.of(""), Cell.of("60")))));
    }

    private static String as(Format format, Document document) {
        return Rendered.as(format, document, Rendered.english());
    }

    @Test
    void text_never_becomes_markup() {
        Document document = document(
                new Block.Section(HOSTILE, List.of(Block.Paragraph.of(HOSTILE), new Block.Preformatted(HOSTILE))),
                new Block.Notice(HOSTILE, List.of(new Block.Listing(true, List.of(Inline.words(HOSTILE))))),
                new Block.Table(HOSTILE, List.of(Block.Column.text(HOSTILE)), List.of(Block.Row.of(Cell.of(HOSTILE)))),
                new Block.LabelledValues(
                        List.of(new Block.LabelledValue(HOSTILE, List.of(new Inline.Strong(HOSTILE))))));
        org.jsoup.nodes.Document page = Jsoup.parse(as(new HtmlFormat(), document));
        assertThat(page.select("script, b")).isEmpty();
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.title()).isEqualTo("A <b>title</b>");
        assertThat(page.select("h2").text()).isEqualTo(HOSTILE);
        assertThat(as(new MarkdownFormat(), document))
                .contains("\\<script\\>")
                .contains("\\[x\\](y) \\*b\\*")
                .doesNotContain("\n<script");
    }

    @Test
    void characters_that_steer_a_terminal_or_the_reading_direction_are_left_out() {
        Document document = document(Block.Paragraph.of("a\u001B[31mb\u0000c\u202Ed\uD800e"));
        for (Format format : List.of(new TextFormat(), new HtmlFormat(), new MarkdownFormat())) {
            assertThat(as(format, document))
                    .contains("31mbcde")
                    .doesNotContain("\u001B")
                    .doesNotContain("\u202E");
        }
    }

    @Test
    void html_numbers_its_sources_and_lists_them_once() {
        EntryRef a = EntryRef.parse("a#1");
        EntryRef b = EntryRef.parse("b#2");
        EntryRef c = EntryRef.parse("c#1");
        Document document = document(
                new Block.Paragraph(List.of(new Inline.Words("one"), new Inline.Sources(List.of(a, b)))),
                new Block.Paragraph(List.of(new Inline.Words("all"), new Inline.Sources(List.of(c, b, a)))));
        org.jsoup.nodes.Document page = Jsoup.parse(as(new HtmlFormat(), document));
        assertThat(page.select("a.source").eachText()).containsExactly("[1]", "[2]", "[1–3]");
        assertThat(page.select(".sources li").eachText()).containsExactly("a#1", "b#2", "c#1");
        assertThat(page.select("a.source").first().attr("aria-label")).isEqualTo("Source 1");
        assertThat(as(new TextFormat(), document))
                .contains("one [1, 2]", "all [1–3]", "[1] a#1  [2] b#2  [3] c#1".replace("  ", " "));
    }

    @Test
    void own_definitions_are_marked_in_every_format_for_people() {
        Document document = document(new Block.Paragraph(List.of(
                new Inline.Words("x"), new Inline.Requirements(List.of(Citation.of("CT-28"), Citation.of("SEM-13"))))));
        for (Format format : List.of(new TextFormat(), new HtmlFormat(), new MarkdownFormat())) {
            assertThat(as(format, document)).contains("CT-28").contains("SEM-13: our definition");
        }
    }

    @Test
    void json_holds_the_whole_tree_with_its_sources() {
        assertThat(as(new JsonFormat(), table("He said \"é\n\"")))
                .startsWith("{\n  \"format\" : \"ce-document/1\",\n  \"report\" : \"sample\",")
                .contains("\"words\" : \"He said \\\"é\\n\\\"\"")
                .contains("\"sources\" : [\n")
                .contains("\"a#1\"")
                .contains("\"audience\" : \"team\"", "\"state\" : \"Draft\"", "\"total\" : true")
                .endsWith("}\n");
    }

    @Test
    void json_has_what_words_say_as_values_written_as_in_decisions() {
        Block.Table table = new Block.Table(
                "Values",
                List.of(Block.Column.number("Value")),
                Stream.of(
                                new ArgumentValue.OfMinutes(Minutes.of(90)),
                                new ArgumentValue.OfMoney(Money.parse("USD 1234.50")),
                                new ArgumentValue.OfRate(Rate.parse("USD 35.00 per hour")),
                                new ArgumentValue.OfDate(LocalDate.parse("2026-03-02")),
                                new ArgumentValue.OfTime(PlaceTime.parse("2026-03-02T13:00[America/New_York]")),
                                new ArgumentValue.OfNumber(new BigDecimal("1.50")),
                                new ArgumentValue.OfFlag(true),
                                new ArgumentValue.OfCode("nine"),
                                new ArgumentValue.OfEntry(EntryRef.parse("a#2")))
                        .map(value -> Block.Row.of(Cell.of("so").worth(value)))
                        .toList());
        Block.LabelledValue labelled = new Block.LabelledValue("Time", Inline.words("una hora"))
                .worth(new ArgumentValue.OfMinutes(Minutes.of(60)));
        String json = as(new JsonFormat(), document(table, new Block.LabelledValues(List.of(labelled))));
        List<String> values = Pattern.compile("\"value\" : \\{\\s*(.*?)\\s*}")
                .matcher(json)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(values)
                .containsExactly(
                        "\"minutes\" : 90",
                        "\"money\" : \"USD 1234.50\"",
                        "\"rate\" : \"USD 35.00 per hour\"",
                        "\"date\" : \"2026-03-02\"",
                        "\"time\" : \"2026-03-02T13:00[America/New_York]\"",
                        "\"number\" : 1.50",
                        "\"flag\" : true",
                        "\"code\" : \"nine\"",
                        "\"entry\" : \"a#2\"",
                        "\"minutes\" : 60");
    }

    @Test
    void csv_has_plain_values_with_their_unit_in_the_heading_in_every_language() {
        Cell time = Cell.of("1 h 30 min").worth(new ArgumentValue.OfMinutes(Minutes.of(90)));
        Cell money = Cell.of("-$1,234.50").worth(new ArgumentValue.OfMoney(Money.parse("USD -1234.50")));
        Cell day = Cell.of("March 2, 2026").worth(new ArgumentValue.OfDate(LocalDate.parse("2026-03-02")));
        Cell moment = Cell.of("March 2, 2026, 1:00\u00A0PM")
                .worth(new ArgumentValue.OfTime(PlaceTime.parse("2026-03-02T13:00[America/New_York]")));
        Cell rate = Cell.of("$35.00 per hour").worth(new ArgumentValue.OfRate(Rate.parse("USD 35.00 per hour")));
        List<Block.Column> columns = Stream.of("Minutes", "Time", "Money", "Day", "Moment", "Rate", "Mixed")
                .map(Block.Column::text)
                .toList();
        Block.Table table = new Block.Table(
                "Values",
                columns,
                List.of(
                        Block.Row.of(time, time, money, day, moment, rate, time),
                        Block.Row.of(time, Cell.of("open"), money, day, moment, rate, money)));
        assertThat(as(new CsvFormat(), document(table)))
                .isEqualTo("Table,Minutes,Time (minutes),Money (USD),Day,Moment,Rate,Mixed,Sources\r\n"
                        + "Values,90,90,-1234.50,2026-03-02,2026-03-02 13:00,$35.00 per hour,1 h 30 min,\r\n"
                        + "Values,90,open,-1234.50,2026-03-02,2026-03-02 13:00,$35.00 per hour,\"'-$1,234.50\",\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            value = {"=1+1|'=1+1", "+a|'+a", "-5|-5", "+5.25|+5.25", "@x|'@x", "a=b|a=b", "-|'-", "＝1|'＝1"},
            delimiter = '|',
            quoteCharacter = '"')
    void csv_cells_never_run_as_formulas_and_numbers_stay_numbers(String text, String written) {
        assertThat(CsvFormat.guard(text)).isEqualTo(written);
    }

    @Test
    void csv_has_one_heading_for_tables_with_the_same_columns_and_a_column_of_sources() {
        Block.Table one = (Block.Table) table("first, \"quoted\"").blocks().get(0);
        Block.Table other =
                new Block.Table("Other", List.of(Block.Column.text("Only")), List.of(Block.Row.of(Cell.of("=x"))));
        String csv = as(new CsvFormat(), document(one, new Block.Section("s", List.of(one)), other));
        assertThat(csv)
                .isEqualTo("Table,Name,Minutes,Sources\r\n"
                        + "Caption,\"first, \"\"quoted\"\"\",-5,a#1\r\n"
                        + "Caption,,60,\r\n"
                        + "s > Caption,\"first, \"\"quoted\"\"\",-5,a#1\r\n"
                        + "s > Caption,,60,\r\n"
                        + "\r\nTable,Only,Sources\r\nOther,'=x,\r\n");
    }

    @Test
    void csv_of_a_document_without_tables_is_its_text_line_by_line() {
        String csv = as(
                new CsvFormat(),
                document(
                        Block.Paragraph.of("=Said"),
                        new Block.Section(
                                "Why",
                                List.of(
                                        new Block.Listing(
                                                false,
                                                List.of(List.of(
                                                        new Inline.Words("One"),
                                                        new Inline.Sources(List.of(EntryRef.parse("a#1")))))),
                                        new Block.LabelledValues(
                                                List.of(new Block.LabelledValue("Name", Inline.words("Robin"))))))));
        assertThat(csv.lines().skip(1).map(one -> one.substring(one.indexOf(',') + 1)))
                .containsExactly(document().title() + ",'=Said,", "Why,One,a#1", "Why > Name,Robin,");
    }

    @Property(tries = 200)
    void no_line_of_text_is_wider_than_asked_for(
            @ForAll String words, @ForAll @IntRange(min = 20, max = 200) int width) {
        Document document = document(
                new Block.Section(
                        words,
                        List.of(Block.Paragraph.of(words), new Block.Listing(true, List.of(Inline.words(words))))),
                new Block.Notice(words, List.of()),
                table(words).blocks().get(0),
                new Block.LabelledValues(List.of(new Block.LabelledValue(words, Inline.words(words)))));
        assertThat(as(new TextFormat(width), document).split("\n"))
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(width));
    }

    @Property(tries = 200)
    void wrapping_loses_no_character_but_spaces(@ForAll String words, @ForAll @IntRange(min = 1, max = 90) int width) {
        String text = CleanText.line(words).replace('\u00A0', ' ');
        assertThat(String.join("", Wrap.lines(text, width)).replace(" ", ""))
                .isEqualTo(text.strip().replace(" ", ""));
    }

    @Test
    void a_width_that_can_not_be_is_refused_with_a_code() {
        assertThatThrownBy(() -> new TextFormat(19))
                .isInstanceOf(CeException.class)
                .hasMessageStartingWith("CE-REPORTS-002 a width of 19");
    }

    @Test
    void a_table_that_does_not_fit_becomes_labelled_lines() {
        Block.Table table = new Block.Table(
                "Wide",
                List.of(
                        Block.Column.header("Name"),
                        Block.Column.text("Second column"),
                        Block.Column.text("Third column")),
                List.of(Block.Row.of(
                        Cell.of("a long name here"), Cell.of("some more words"), Cell.of("and others still"))));
        assertThat(as(new TextFormat(24), document(table)))
                .contains("* Name: a long name here", "  Second column: some");
        assertThat(as(new TextFormat(80), document(table))).contains("Name              Second column");
    }

    @Test
    void a_table_breaks_no_word_for_a_column_and_ids_only_where_they_have_joints() {
        Block.Table table = new Block.Table(
                "Narrow",
                List.of(Block.Column.header("Strategy"), Block.Column.text("Which"), Block.Column.text("Where")),
                List.of(Block.Row.of(
                        Cell.of("Self-employment"),
                        Cell.of("us-ct.dds.job-development.rate"),
                        Cell.of("entrepreneurship and microenterprise"))));
        for (int width = 20; width <= 90; width++) {
            assertThat(as(new TextFormat(width), document(table)))
                    .as("width %d", width)
                    .doesNotContainPattern("employmen\\n|employmen +\\S*\\n? *t\\b")
                    .contains("employment", "entrepreneurship", "microenterprise", "development.");
        }
    }

    @Test
    @Tag("FED-ACC-1")
    void an_empty_table_is_a_sentence() {
        Document document = document(new Block.Table("Nothing", List.of(Block.Column.text("A")), List.of()));
        assertThat(as(new HtmlFormat(), document)).doesNotContain("<table").contains("Nothing recorded.");
        assertThat(as(new MarkdownFormat(), document)).contains("Nothing recorded.");
    }

    @Test
    void long_words_may_break_in_html_so_that_nothing_is_cut_off() {
        String page = as(new HtmlFormat(), table("x".repeat(60)));
        assertThat(page).contains("x".repeat(18) + "<wbr>");
        assertThat(Jsoup.parse(page).select("tbody th .value").text()).startsWith("x".repeat(60));
    }

    @Test
    void formats_and_reports_are_found_as_services_with_descriptors() {
        List<String> formats = ServiceLoader.load(Format.class).stream()
                .map(one -> one.get().getDescriptor().id())
                .toList();
        assertThat(formats).containsExactlyInAnyOrder("html", "json", "markdown", "csv", "text");
        assertThat(ServiceLoader.load(ReportProvider.class)).hasAtLeastOneElementOfType(StandardReports.class);
        assertThat(Rendered.FORMATS).allSatisfy(format -> {
            assertThat(format.getMediaType()).contains("/");
            assertThat(format.getFileExtension()).matches("[a-z]+");
        });
    }
}
