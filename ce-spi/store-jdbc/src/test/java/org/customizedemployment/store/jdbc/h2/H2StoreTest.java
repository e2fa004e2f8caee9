package org.customizedemployment.store.jdbc.h2;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.CommandId;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.CaseHead;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spi.store.StoredChange;
import org.customizedemployment.store.jdbc.JdbcCaseStore;
import org.customizedemployment.store.jdbc.dialect.SqlDialect;
import org.customizedemployment.store.jdbc.dialect.SqliteDialect;
import org.customizedemployment.store.jdbc.error.StoreError;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the contract can't ask of a vendor's own dialect. */
class H2StoreTest {
    private static final CaseId CASE = CaseId.of("case-1");

    @TempDir
    private Path directory;

    private DataSource source;
    private Connection keepsItOpen;

    @BeforeEach
    void open() throws SQLException {
        source = H2Dialect.durable(directory.resolve("host"));
        keepsItOpen = source.getConnection();
    }

    @AfterEach
    void close() throws SQLException {
        keepsItOpen.close();
    }

    private JdbcCaseStore store() {
        return H2Dialect.open(source);
    }

    /** Else the contract would prove nothing about the seam. */
    @Test
    void this_database_knows_none_of_the_defaults() {
        store();
        SqlDialect defaults = new SqliteDialect(1);
        String query = "SELECT case_id FROM ce_case ORDER BY case_id";
        List<String> key = List.of("case_id");
        for (String statement : List.of(
                defaults.first(query),
                defaults.insertUnlessThere("ce_case", List.of("case_id", "revision"), key),
                defaults.putSnapshot(),
                "SELECT " + defaults.column("position") + " FROM ce_feed",
                "SELECT " + defaults.column("size") + " FROM ce_attachment")) {
            assertThatThrownBy(() -> keepsItOpen.prepareStatement(statement))
                    .as(statement)
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void with_the_settings_that_h2_begins_with_it_is_refused() {
        JdbcDataSource plain = new JdbcDataSource();
        plain.setURL("jdbc:h2:file:" + directory.resolve("plain"));
        JdbcDataSource memory = new JdbcDataSource();
        memory.setURL("jdbc:h2:mem:plain;WRITE_DELAY=0");
        for (DataSource one : List.of(plain, memory)) {
            CeException refusal = catchThrowableOfType(CeException.class, () -> H2Dialect.open(one));
            assertThat(refusal.getErrorCode()).isEqualTo(StoreError.NOT_DURABLE);
            assertThat(refusal).hasMessageContaining("WRITE_DELAY=0");
        }
    }

    /** Where each CREATE ends the transaction, a crash can leave half of them behind. */
    @Test
    void tables_that_were_made_by_half_are_refused() throws SQLException {
        String script = new H2Dialect().script("V1__case_journal.sql");
        try (Statement statement = keepsItOpen.createStatement()) {
            statement.execute(script.substring(script.indexOf("CREATE TABLE"), script.indexOf(';')));
        }
        CeException refusal = catchThrowableOfType(CeException.class, this::store);
        assertThat(refusal.getErrorCode()).isEqualTo(StoreError.SCHEMA_MISMATCH);
        assertThat(refusal).hasMessageContaining("no version of the tables is recorded");
    }

    @Test
    void it_takes_part_in_a_transaction_of_the_hosts() throws SQLException {
        JdbcCaseStore store = store();
        try (Connection host = source.getConnection()) {
            host.setAutoCommit(false);
            append(store.within(host), 1, "taken back");
            host.rollback();
            assertThat(store.head(CASE)).isEmpty();
            append(store.within(host), 1, "kept");
            host.commit();
        }
        assertThat(store.head(CASE)).contains(new CaseHead(CASE, 1));
    }

    @Test
    @Tag("FED-RET-1")
    void what_was_erased_is_gone_from_the_file_once_the_host_has_compacted_it() throws SQLException, IOException {
        try (CustomizedEmployment ce =
                CustomizedEmployment.builder().store(store()).build()) {
            JdbcCaseStore store = store();
            append(store, 1, "told in confidence");
            append(store, 2, "stays where it is");
            Digest photo = store.attachments()
                    .orElseThrow()
                    .put(CASE, "image/png", new ByteArrayInputStream("seen in confidence".getBytes(UTF_8)))
                    .digest();
            assertThat(store.erase(
                            CASE,
                            2,
                            CommandId.of("e"),
                            change(3, "erased"),
                            List.of(change(1, "left")),
                            List.of(photo)))
                    .isEqualTo(new AppendResult.Appended(3));
            assertThat(ce.verify(CASE).isWhole()).isTrue();
        }
        try (Statement statement = keepsItOpen.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        }
        assertThat(Files.readString(directory.resolve("host.mv.db"), ISO_8859_1))
                .contains("stays where it is")
                .doesNotContain("in confidence");
    }

    private static void append(CaseStore store, long revision, String text) {
        assertThat(store.append(CASE, revision - 1, CommandId.of("k" + revision), List.of(change(revision, text))))
                .isEqualTo(new AppendResult.Appended(revision));
    }

    private static StoredChange change(long revision, String text) {
        return StoredChange.of(revision, text.getBytes(UTF_8));
    }
}
