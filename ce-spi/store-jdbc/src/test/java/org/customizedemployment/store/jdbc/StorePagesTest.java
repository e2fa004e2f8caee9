package org.customizedemployment.store.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.journal.ErasureBasis;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.result.CommandResult;
import org.customizedemployment.spi.store.AttachmentStore;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.ChangeFeed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** The pages about stores say what is so: each query of "What an auditor asks" is run, each piece of code of "Bring your own store" is one of a test. */
class StorePagesTest {
    private static final Path DOCS = Path.of("../../docs");
    private static final CaseId CASE = CaseId.of("case-1");

    @Test
    @Tag("FED-RET-1")
    void an_auditors_queries_give_what_the_page_says_on_sqlite(@TempDir Path directory) throws Exception {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + directory.resolve("host.db"));
        assertPage(source, JdbcCaseStore.onSqlite(source));
    }

    @Test
    @Tag("FED-RET-1")
    void and_the_same_on_postgresql() throws Exception {
        DataSource source = PostgreSql.newSchema();
        assertPage(source, JdbcCaseStore.onPostgreSql(source));
    }

    private static void assertPage(DataSource source, CaseStore store) throws Exception {
        live(store);
        String page = Files.readString(DOCS.resolve("tables.md"));
        Matcher queries = Pattern.compile("```sql\n(.*?)```\n(?:```text\n(.*?)```)?", Pattern.DOTALL)
                .matcher(page);
        int count = 0;
        while (queries.find()) {
            List<String> rows = query(source, queries.group(1));
            if (queries.group(2) == null) {
                assertThat(rows).as(queries.group(1)).hasSize(1);
            } else {
                assertThat(rows)
                        .as(queries.group(1))
                        .isEqualTo(queries.group(2).lines().toList());
            }
            count++;
        }
        assertThat(count).isGreaterThanOrEqualTo(11);
    }

    private static void live(CaseStore store) throws IOException {
        try (CustomizedEmployment ce =
                CustomizedEmployment.builder().store(store).build()) {
            AttachmentStore attachments = store.attachments().orElseThrow();
            Digest letter = attachments
                    .put(
                            CASE,
                            "text/plain",
                            new ByteArrayInputStream(
                                    "Dear Ms. Cole".substring(1).getBytes(UTF_8)))
                    .digest();
            Digest photo = attachments
                    .put(CASE, "image/jpeg", new ByteArrayInputStream(new byte[2000]))
                    .digest();
            accepted(ce.submit(CASE, new Command.Open(), context(1, "ana")));
            accepted(ce.submit(CASE, new Command.Record(List.of(note(), document("photo", photo))), context(2, "ana")));
            accepted(ce.submit(CASE, new Command.Record(List.of(document("letter", letter))), context(3, "ana")));
            accepted(ce.submit(CASE, erase("note", "photo"), context(4, "cora")));
            accepted(ce.submit(CaseId.of("case-2"), new Command.Open(), context(5, "ana")));
            assertThat(store.feed()
                            .orElseThrow()
                            .changes(ChangeFeed.Position.START, 10)
                            .items())
                    .hasSize(2);
            assertThat(ce.verifyAll()).hasSize(2).allMatch(one -> one.isWhole());
            assertThat(store.attachments().orElseThrow().open(CASE, photo)).isEmpty();
        }
    }

    private static void accepted(CommandResult result) {
        assertThat(result).isInstanceOf(CommandResult.Accepted.class);
    }

    private static ProfileStatement note() {
        return ProfileStatement.builder()
                .header(header("note"))
                .area(ProfileArea.INTEREST)
                .text("said something about her neighbour")
                .build();
    }

    private static DocumentRecord document(String id, Digest content) {
        return DocumentRecord.builder()
                .header(header(id))
                .documentType(DocumentType.of("resume"))
                .title("what it shows")
                .content(content)
                .build();
    }

    private static EntryHeader header(String id) {
        return new EntryHeader(EntryId.of(id), 1, EffectiveRange.NOT_STATED, Provenance.NOT_SUPPLIED);
    }

    private static Command erase(String... entries) {
        HumanDecision decision = new HumanDecision(
                ActorId.of("cora"), Capacity.COUNSELOR, LocalDate.of(2026, 4, 1), "it was about someone else", null);
        return new Command.Erase(
                Stream.of(entries).map(EntryId::of).toList(), ErasureBasis.OTHER_PERSONS_DATA, null, decision);
    }

    private static CaseContext context(int number, String by) {
        return CaseContext.of(
                "command-" + number, by, PlaceTime.parse("2026-04-01T0" + number + ":00[America/New_York]"));
    }

    private static List<String> query(DataSource source, String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                StringJoiner line = new StringJoiner(" | ");
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    line.add(rows.getString(i));
                }
                lines.add(line.toString());
            }
        }
        return lines;
    }

    @Test
    void every_piece_of_code_about_own_stores_is_one_of_a_test() throws IOException {
        StringBuilder tests = new StringBuilder();
        for (Path root : List.of(Path.of("src/test/java"), Path.of("../tck/src/test/java"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file :
                        files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    tests.append(flat(Files.readString(file))).append('\n');
                }
            }
        }
        Matcher blocks = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(DOCS.resolve("bring-your-own-store.md")));
        int count = 0;
        while (blocks.find()) {
            assertThat(tests.indexOf(flat(blocks.group(1)))).as(blocks.group(1)).isNotNegative();
            count++;
        }
        assertThat(count).isEqualTo(9);
    }

    /** Without the room that differs between a page and a class. */
    private static String flat(String code) {
        return code.replaceAll("\\s+", " ").strip();
    }
}
