package org.customizedemployment.vendorhost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.result.CommandResult;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.store.jdbc.HostTransactions;
import org.customizedemployment.store.jdbc.JdbcCaseStore;
import org.customizedemployment.store.jdbc.dialect.PostgreSqlDialect;
import org.customizedemployment.vendorhost.kept.KeptPapers;
import org.customizedemployment.vendorhost.tables.CareTrackStaff;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionOperations;

/** The vendor's application, started once over the vendor's database. */
class VendorHostTest {
    private static final CaseId ANA = CaseId.of("1001");
    private static final VendorDatabase DATABASE = VendorDatabase.create("agency");

    private static Digest before = Digest.of("");
    private static ConfigurableApplicationContext app;
    private static String address = "";

    @BeforeAll
    static void start() {
        before = DATABASE.digest();
        app = SpringApplication.run(
                VendorHost.class,
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--spring.datasource.url=" + DATABASE.url(),
                "--spring.sql.init.mode=always",
                "--spring.sql.init.schema-locations=classpath:kept.sql");
        address = "http://localhost:" + app.getEnvironment().getProperty("local.server.port");
    }

    @AfterAll
    static void everything_of_theirs_is_as_it_was() {
        app.close();
        assertThat(DATABASE.digest()).isEqualTo(before);
    }

    @Test
    void the_caseload_tells_every_client_and_what_is_wrong_with_whom() throws Exception {
        String page = get("/").body();
        assertThat(page)
                .contains("<a href=\"/cases/1001\">1001</a></th><td>Ana</td><td>March 31, 2026</td>")
                .contains("<a href=\"/cases/1003\">1003</a></th><td>Peg</td><td>not known</td>")
                .doesNotContain("Delete Me");
        assertThat(page).contains("<html lang=\"en\">", "<caption>", "scope=\"col\"", "<main>", "<nav aria-label");
    }

    @Test
    @Tag("CT-11")
    void a_case_shows_what_was_found_with_its_reasons_and_where_they_come_from() throws Exception {
        String page = get("/cases/1001").body();
        assertThat(page)
                .contains("CT-11")
                .contains("Employer contact not read (contact_log 802, column purpose): a value is missing");
        assertThat(page)
                .as("words, no codes")
                .contains("<h2>Service of February 3, 2026 (ts-503): not met</h2>")
                .contains("<h2>Essential elements of Customized Employment: cannot tell</h2>")
                .contains("Bill for Developmental Services since")
                .doesNotContain("us-ct/", "#1:", "MISSING_VALUE", "[outcome", "[line");
        List<String> headings = Pattern.compile("<h2>([^<]*)</h2>")
                .matcher(page)
                .results()
                .map(one -> one.group(1))
                .toList();
        assertThat(headings).allSatisfy(one -> assertThat(one).matches("[A-Z][a-z]+ [A-Za-z ]+.*|Bills"));
        assertThat(get("/cases/1004").statusCode())
                .as("deleted there, gone here")
                .isEqualTo(404);
    }

    @Test
    @Tag("SEM-25")
    void a_bill_is_explained_line_by_line() throws Exception {
        CustomizedEmployment ce = app.getBean(CustomizedEmployment.class);
        Decision bill = ce.adjudicate(
                ce.load(ANA).orElseThrow().caseFile(),
                EntryId.of("enrl-1"),
                AsOf.none(),
                app.getBean(CareTrackStaff.class).references());
        assertThat(bill.getLines()).hasSize(7);
        assertThat(bill.getLines())
                .filteredOn(line -> line.entry().id().value().equals("ts-503"))
                .singleElement()
                .satisfies(line -> assertThat(line.outcome()).isEqualTo(LineOutcome.NOT_PAYABLE));
        assertThat(bill.getLines())
                .as("nothing is silently zero: they do not say which other services there were, so it stays open")
                .filteredOn(line -> line.entry().id().value().equals("ts-502"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.claimed()).isEqualTo(Minutes.of(140));
                    assertThat(line.undecided()).isEqualTo(Minutes.of(140));
                    assertThat(line.pieces())
                            .allSatisfy(piece -> assertThat(piece.reasons()).isNotEmpty());
                });
        // Said here, by someone who knows; their tables have no place for it.
        ce.submit(
                ANA,
                new Command.Declare("other-service", Coverage.COMPLETE),
                CaseContext.of("declare-1001", "lena", PlaceTime.parse("2026-04-13T09:00[America/New_York]")));
        assertThat(payable("ts-502")).isEqualTo(Minutes.of(140));
        HttpResponse<String> page = get("/cases/1001/bill/enrl-1");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<table", "ts-503");
    }

    @Test
    void a_bill_that_is_kept_goes_into_two_tables_of_ours_once_and_can_be_had_again() throws Exception {
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> kept = send(HttpRequest.newBuilder(URI.create(address + "/cases/1001/bill/enrl-1"))
                    .POST(HttpRequest.BodyPublishers.noBody()));
            assertThat(kept.statusCode()).isEqualTo(303);
        }
        assertThat(DATABASE.rows("SELECT kind || ' ' || subject FROM ce.decision WHERE case_id = '1001'"))
                .containsExactly("claim us-ct/dds");
        assertThat(DATABASE.rows("SELECT sha256 FROM ce.document WHERE case_id = '1001'"))
                .hasSize(1);
        Decision again = app.getBean(KeptPapers.class).decisions(ANA).get(0);
        assertThat(again.getLines()).hasSize(7);

        Matcher link = Pattern.compile("/cases/1001/documents/[^\"]+")
                .matcher(get("/cases/1001").body());
        assertThat(link.find()).isTrue();
        HttpResponse<String> document = get(link.group());
        assertThat(document.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment; filename=\"bill-"));
        assertThat(Digest.of(document.body()).value())
                .isEqualTo(link.group().substring("/cases/1001/documents/".length()));
        assertThat(get("/cases/1002/documents/" + Digest.of("x")).statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_not_there_is_not_found_and_nothing_is_kept_for_it() throws Exception {
        for (String path : List.of("/cases/9999", "/cases/9999/bill/enrl-1", "/cases/1001/bill/enrl-999")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
        HttpResponse<String> kept = send(HttpRequest.newBuilder(URI.create(address + "/cases/1001/bill/enrl-999"))
                .POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(kept.statusCode()).isEqualTo(404);
        assertThat(get("/cases/%20").statusCode()).isEqualTo(400);
    }

    @Test
    void what_the_team_writes_here_lies_over_their_rows_and_theirs_can_not_be_altered() {
        CustomizedEmployment ce = app.getBean(CustomizedEmployment.class);
        PlaceTime monday = PlaceTime.parse("2026-04-13T09:00[America/New_York]");
        CommandResult opened =
                ce.submit(CaseId.of("1005"), new Command.Open(), CaseContext.of("open-1005", "lena", monday));
        assertThat(opened).isInstanceOf(CommandResult.Accepted.class);
        assertThat(ce.load(CaseId.of("1005")).orElseThrow().revision()).isEqualTo(1);
        assertThat(DATABASE.rows("SELECT case_id FROM ce.ce_case WHERE case_id = '1005'"))
                .as("in our tables beside theirs")
                .hasSize(1);
        CommandResult theirs = ce.submit(
                CaseId.of("1005"),
                new Command.Correct(new EntryRef(EntryId.of("ts-531"), 1), null, "entered twice"),
                CaseContext.of("correct-531", "lena", monday));
        assertThat(theirs).isInstanceOf(CommandResult.KeptByHost.class);
    }

    @Test
    void health_says_what_the_application_stands_on() throws Exception {
        assertThat(get("/actuator/health").body())
                .contains("\"customizedEmployment\"", "\"caretrack\"", "\"us-ct\"", "\"status\":\"UP\"");
    }

    /** The pictures are in {@code target}. */
    @Test
    void a_browser_shows_the_pages() throws Exception {
        for (String path : List.of("/", "/cases/1001", "/cases/1001/bill/enrl-1")) {
            Path picture =
                    Path.of("target", "page" + path.replace('/', '-') + ".png").toAbsolutePath();
            assertThat(Browser.inked(Browser.picture(address + path, picture)))
                    .as(path)
                    .isGreaterThan(0);
        }
    }

    @Test
    void what_the_starter_keeps_is_kept_although_the_application_takes_its_own_work_back() {
        CustomizedEmployment ce = app.getBean(CustomizedEmployment.class);
        CaseId id = CaseId.of("ours-1");
        app.getBean(TransactionOperations.class).executeWithoutResult(transaction -> {
            open(ce, id);
            transaction.setRollbackOnly();
        });
        assertThat(ce.load(id)).isPresent();
    }

    @Test
    void a_store_that_takes_part_in_the_applications_transaction_keeps_nothing_that_is_taken_back() {
        DataSource database = app.getBean(DataSource.class);
        TransactionOperations transactions = app.getBean(TransactionOperations.class);
        CaseId id = CaseId.of("ours-2");
        try (CustomizedEmployment ce =
                CustomizedEmployment.builder().store(caseStore(database)).build()) {
            transactions.executeWithoutResult(transaction -> {
                open(ce, id);
                assertThat(ce.load(id)).isPresent();
                transaction.setRollbackOnly();
            });
            assertThat(ce.load(id)).isEmpty();
            transactions.executeWithoutResult(transaction -> open(ce, id));
            assertThat(ce.load(id)).isPresent();
            open(ce, CaseId.of("ours-3"));
            assertThat(ce.load(CaseId.of("ours-3")))
                    .as("without a transaction, kept at once")
                    .isPresent();
        }
    }

    private static CaseStore caseStore(DataSource database) {
        return JdbcCaseStore.on(
                new TransactionAwareDataSourceProxy(database), new PostgreSqlDialect(), HostTransactions.JOINED);
    }

    private static void open(CustomizedEmployment ce, CaseId id) {
        PlaceTime monday = PlaceTime.parse("2026-04-13T09:00[America/New_York]");
        assertThat(ce.submit(id, new Command.Open(), CaseContext.of("open", "lena", monday)))
                .isInstanceOf(CommandResult.Accepted.class);
    }

    private static Minutes payable(String line) {
        CustomizedEmployment ce = app.getBean(CustomizedEmployment.class);
        return ce
                .adjudicate(
                        ce.load(ANA).orElseThrow().caseFile(),
                        EntryId.of("enrl-1"),
                        AsOf.none(),
                        app.getBean(CareTrackStaff.class).references())
                .getLines()
                .stream()
                .filter(one -> one.entry().id().value().equals(line))
                .findFirst()
                .orElseThrow()
                .payable();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
