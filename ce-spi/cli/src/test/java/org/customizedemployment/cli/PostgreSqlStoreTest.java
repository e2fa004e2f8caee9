package org.customizedemployment.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.customizedemployment.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --store jdbc:postgresql:…}, and {@code ce batch --store}. */
class PostgreSqlStoreTest {
    private static final String LINE = CaseFixture.CASE.replaceAll("\\s*\\R\\s*", "");
    private static final String AT = "2026-07-01T09:00[America/New_York]";

    @TempDir
    private Path folder;

    private String cases() {
        return CaseFixture.write(folder.resolve("cases.ndjson"), LINE + "\n" + LINE.replace("case-1", "case-2") + "\n")
                .toString();
    }

    @Test
    void cases_go_into_a_database_and_come_out_one_by_one_and_as_a_batch() throws IOException, SQLException {
        String system = System.getProperty("os.name") + " on " + System.getProperty("os.arch");
        assumeTrue(
                system.toLowerCase(Locale.ROOT).matches("linux on (amd64|x86_64)"),
                "SKIPPED: the PostgreSQL binaries for tests are for Linux on amd64, this is " + system);
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start()) {
            String url = "jdbc:postgresql://localhost:" + server.getPort() + "/postgres?user=postgres&password=hidden";

            Run before = Run.ce("export", "--all", "--store", url);
            assertThat(before.exit()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(before.err())
                    .contains("CE-CLI-001", "no store in that database")
                    .doesNotContain("hidden");

            Run in = Run.ce("import", cases(), "--store", url, "--by", "ana", "--at", AT);
            assertThat(in.exit()).as(in.err()).isEqualTo(ExitCode.FINE);
            assertThat(Run.ce("export", "--all", "--store", url).out().lines()).hasSize(2);
            assertThat(Run.ce("verify", "--store", url).exit()).isEqualTo(ExitCode.FINE);
            assertThat(Run.ce("batch", "--store", url, "--pack", "us-ct", "--as-of", "decision=2026-06-30")
                            .out())
                    .isEqualTo(Run.ce("batch", cases(), "--pack", "us-ct", "--as-of", "decision=2026-06-30")
                            .out());
            aStoreThatFailsEndsAnImportAndIsToldOnce(server, url);
        }
    }

    private void aStoreThatFailsEndsAnImportAndIsToldOnce(EmbeddedPostgres server, String url) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER DATABASE postgres SET default_transaction_read_only = on");
        }
        Path three = CaseFixture.write(
                folder.resolve("three.ndjson"),
                Stream.of("case-7", "case-8", "case-9")
                        .map(id -> LINE.replace("case-1", id) + "\n")
                        .collect(Collectors.joining()));
        Run run = Run.ce("import", three.toString(), "--store", url, "--by", "ana", "--at", AT);
        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEqualTo("0 cases taken in, 0 refused\n");
        assertThat(run.err()).containsOnlyOnce("CE-STORE-010");
    }

    @Test
    void a_batch_of_a_store_in_a_file_is_that_of_its_cases() {
        String store = "sqlite:" + folder.resolve("cases.db");
        Run.ce("import", cases(), "--store", store, "--by", "ana", "--at", AT);

        Run stored = Run.ce("batch", "--store", store, "--pack", "us-ct", "--as-of", "decision=2026-06-30");
        Run read = Run.ce("batch", cases(), "--pack", "us-ct", "--as-of", "decision=2026-06-30");

        assertThat(stored.out()).isNotBlank().isEqualTo(read.out());
        assertThat(stored.exit()).isEqualTo(ExitCode.FINDINGS);
        assertThat(Run.ce("batch", "--pack", "us-ct").err()).contains("CE-CLI-007");
        assertThat(Run.ce("batch", cases(), "--store", store).err()).contains("CE-CLI-007");
    }

    @Test
    void a_database_that_no_driver_is_there_for_is_told_without_what_the_address_holds_besides() {
        Run other = Run.ce("export", "--all", "--store", "jdbc:nobody://host/db?password=hidden");
        assertThat(other.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(other.err())
                .contains("CE-CLI-006", "jdbc:postgresql://HOST/DATABASE")
                .doesNotContain("hidden");
    }
}
