package org.customizedemployment.store.jdbc.durability;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.spi.store.AppendResult;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.store.jdbc.JdbcCaseStore;
import org.customizedemployment.store.jdbc.PostgreSql;
import org.customizedemployment.store.jdbc.SqliteCaseStore;
import org.customizedemployment.store.jdbc.error.StoreError;
import org.customizedemployment.store.jdbc.h2.H2Dialect;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A process of its own, to be killed. It says each revision only once the store has acknowledged it. */
final class AppendingProcess {
    private AppendingProcess() {}

    /** What to do, where, and for which case. */
    public static void main(String[] args) throws IOException, SQLException {
        switch (args[0]) {
            case "append" -> append(args[1], CaseId.of(args[2]));
            case "fill" -> fill(Path.of(args[1]), Integer.parseInt(args[2]));
            case "fill-postgresql" -> fillPostgreSql(Path.of(args[1]), Integer.parseInt(args[2]));
            case "phases" -> phases(Path.of(args[1]));
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    /** On a JDBC address or a file, until it is killed. */
    private static void append(String where, CaseId id) {
        try (CaseStore store = open(where)) {
            long head = 0;
            while (true) {
                head = Workload.append(store, id, head).head();
                say(Long.toString(head));
            }
        }
    }

    private static CaseStore open(String where) {
        if (!where.startsWith("jdbc:")) {
            return SqliteCaseStore.open(Path.of(where));
        }
        if (where.startsWith("jdbc:h2:")) {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL(where);
            return H2Dialect.open(source);
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(where);
        return JdbcCaseStore.onPostgreSql(source);
    }

    /** In a directory that holds little: fills it, makes room, looks whether all is there, goes on. Says for each round what was acknowledged and is wrong. */
    private static void fill(Path directory, int rounds) throws IOException {
        try (CaseStore store = SqliteCaseStore.open(directory.resolve("cases.db"))) {
            fill(store, directory.resolve("ballast"), rounds);
        }
    }

    /** A server of its own, whose tables are in a tablespace in that directory. */
    private static void fillPostgreSql(Path directory, int rounds) throws IOException, SQLException {
        Path tables = Files.createDirectory(directory.resolve("tables"));
        try (EmbeddedPostgres server = PostgreSql.start()) {
            DataSource source = server.getPostgresDatabase();
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLESPACE small LOCATION '" + tables + "'");
                statement.execute("ALTER ROLE postgres SET default_tablespace = 'small'");
            }
            try (CaseStore store = JdbcCaseStore.onPostgreSql(source)) {
                fill(store, directory.resolve("ballast"), rounds);
            }
        }
    }

    private static void fill(CaseStore store, Path ballast, int rounds) throws IOException {
        for (int round = 0; round < rounds; round++) {
            CaseId id = CaseId.of("case-" + round);
            long head = Workload.append(store, id, 0).head();
            takeRoom(ballast);
            boolean full = false;
            while (!full) {
                try {
                    head = Workload.append(store, id, head).head();
                } catch (CeException e) {
                    full = true;
                    if (e.getErrorCode() != StoreError.DISK_FULL) {
                        throw e;
                    }
                }
            }
            List<String> wrong = new ArrayList<>(Workload.problems(store, id, head));
            Files.delete(ballast);
            // Already applied if it was the snapshot after it that found no room.
            AppendResult after = Workload.append(store, id, head);
            if (after instanceof AppendResult.Conflict) {
                throw new IllegalStateException("the store did not recover");
            }
            wrong.addAll(Workload.problems(store, id, after.head()));
            say(after.head() + " " + wrong);
        }
    }

    private static void takeRoom(Path ballast) throws IOException {
        try (var out = Files.newOutputStream(ballast)) {
            byte[] bytes = new byte[4096];
            while (true) {
                out.write(bytes);
            }
        } catch (IOException full) {
            // Leaves a little, so that it fills up in the middle of appending.
            long size = Files.size(ballast);
            try (var channel = java.nio.channels.FileChannel.open(ballast, java.nio.file.StandardOpenOption.WRITE)) {
                channel.truncate(Math.max(0, size - 40_960));
            }
        }
    }

    /** 50 single changes, then 5 batches of a hundred, then a hundred cases at once 5 times; opens a file before each phase, which a trace of system calls shows. */
    private static void phases(Path directory) throws IOException {
        CaseId id = CaseId.of("case-1");
        try (CaseStore store = SqliteCaseStore.open(directory.resolve("cases.db"))) {
            SyncCountTest.appendBatches(store, id, 0, 1, 5);
            Files.createFile(directory.resolve("phase-single"));
            SyncCountTest.appendBatches(store, id, 5, 1, 50);
            Files.createFile(directory.resolve("phase-batch"));
            SyncCountTest.appendBatches(store, id, 55, 100, 5);
            Files.createFile(directory.resolve("phase-cases"));
            SyncCountTest.appendCases(store, 100, 5);
            Files.createFile(directory.resolve("phase-end"));
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** A command line for a process of this kind. */
    static List<String> command(String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                AppendingProcess.class.getName()));
        command.addAll(List.of(args));
        return command;
    }

    /** Lines that a process says. */
    static BufferedReader lines(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    }
}
