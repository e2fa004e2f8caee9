package org.customizedemployment.store.jdbc;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real server, started once for all tests of the module, with its disk in earnest. The binaries in the jar are for Linux on x86-64; elsewhere the tests
 * say that they were skipped. There they can't be skipped: a server that does not start is a failure.
 */
public final class PostgreSql {
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private PostgreSql() {}

    /** Started when first asked for. */
    private static final class Holder {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = PostgreSql.start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException("the PostgreSQL server did not start", e);
            }
        }

        private static void stop(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** One more, with its disk in earnest; whoever starts it closes it. */
    public static EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8")
                .start();
    }

    public static EmbeddedPostgres server() {
        String system = System.getProperty("os.name") + " on " + System.getProperty("os.arch");
        assumeTrue(
                system.toLowerCase(Locale.ROOT).matches("linux on (amd64|x86_64)"),
                "SKIPPED: the PostgreSQL binaries for tests are for Linux on amd64, this is " + system);
        return Holder.SERVER;
    }

    /** A schema of its own, empty. */
    public static PGSimpleDataSource newSchema() throws SQLException {
        String name = "t" + SCHEMAS.incrementAndGet();
        try (Connection connection = server().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA " + name);
        }
        return source(name);
    }

    public static PGSimpleDataSource source(String schema) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {server().getPort()});
        source.setDatabaseName("postgres");
        source.setUser("postgres");
        source.setCurrentSchema(schema);
        return source;
    }
}
