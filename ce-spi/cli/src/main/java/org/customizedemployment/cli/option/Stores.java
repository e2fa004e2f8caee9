package org.customizedemployment.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.apiguardian.api.API;
import org.customizedemployment.cli.terminal.CliError;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.error.ErrorCode;
import org.customizedemployment.core.process.IpsProcess;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.store.jdbc.JdbcCaseStore;
import org.customizedemployment.store.jdbc.SqliteCaseStore;
import org.customizedemployment.store.jdbc.dialect.PostgreSqlDialect;
import org.customizedemployment.store.jdbc.error.StoreError;

/**
 * Stores by their URL: {@code sqlite:FILE} or {@code jdbc:sqlite:FILE}; {@code jdbc:postgresql://HOST/DATABASE?user=NAME}, where its driver is on the
 * class path.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Stores {
    private static final List<String> SQLITE = List.of("jdbc:sqlite:", "sqlite:");

    private static final List<ErrorCode> STORE_LOST = List.of(
            StoreError.CONNECTION_LOST,
            StoreError.NO_ACCESS,
            StoreError.NO_CONNECTION,
            StoreError.DISK_FULL,
            StoreError.NOT_WRITABLE,
            StoreError.CANNOT_OPEN,
            StoreError.CLOSED,
            StoreError.BUSY,
            RuntimeError.STORE_FAILED);

    private static final String POSTGRESQL = "jdbc:postgresql:";

    private Stores() {}

    /** Whether that is the URL of a store. */
    public static boolean isUrl(String text) {
        return text.startsWith(POSTGRESQL) || SQLITE.stream().anyMatch(text::startsWith);
    }

    /** One that is there: nothing is made by reading. */
    public static CaseStore existing(String url) {
        if (url.startsWith(POSTGRESQL)) {
            DriverSource source = DriverSource.of(url);
            if (!hasTables(source)) {
                throw new CeException(CliError.NO_FILE, "there is no store in that database");
            }
            return postgreSql(source);
        }
        Path file = file(url);
        if (!Files.isRegularFile(file) || isEmpty(file)) {
            throw new CeException(CliError.NO_FILE, "there is no store '" + file + "'");
        }
        return SqliteCaseStore.open(file);
    }

    /** A database without anything in it, in which a store would be made. */
    private static boolean isEmpty(Path file) {
        try {
            return Files.size(file) == 0;
        } catch (IOException e) {
            return false; // why it can't be read is told by the store
        }
    }

    /** Whether it is the store that failed and not a case of it: nothing else can be read or written then. */
    public static boolean isLost(CeException failure) {
        return STORE_LOST.contains(failure.getErrorCode());
    }

    /** The same, made if it is not there. */
    public static CaseStore made(String url) {
        return url.startsWith(POSTGRESQL) ? postgreSql(DriverSource.of(url)) : SqliteCaseStore.open(file(url));
    }

    /** On one connection or a few, as a new one for each call would take longer than the call. */
    private static CaseStore postgreSql(DriverSource source) {
        return JdbcCaseStore.keepingConnections(source, new PostgreSqlDialect());
    }

    /** The library on a store, which it closes. */
    public static CustomizedEmployment library(CaseStore store, List<PackProvider> packs) {
        CustomizedEmployment.Builder builder =
                CustomizedEmployment.builder().store(store).alsoProcess(IpsProcess.definition());
        packs.forEach(builder::pack);
        return builder.build();
    }

    /** A database that can't be reached is told by the store, in its own words. */
    private static boolean hasTables(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT to_regclass('ce_case') IS NOT NULL")) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            return true;
        }
    }

    private static Path file(String url) {
        for (String prefix : SQLITE) {
            if (url.startsWith(prefix) && url.length() > prefix.length()) {
                try {
                    return Path.of(url.substring(prefix.length()));
                } catch (InvalidPathException e) {
                    throw new CeException(CliError.BAD_CHOICE, "store '" + url + "' names no file", e);
                }
            }
        }
        throw new CeException(
                CliError.BAD_CHOICE,
                "store '" + withoutMore(url) + "': write 'sqlite:FILE' or 'jdbc:postgresql://HOST/DATABASE?user=NAME'");
    }

    /** What may follow, as a password, is not repeated. */
    private static String withoutMore(String url) {
        int more = url.indexOf('?');
        return more < 0 ? url : url.substring(0, more);
    }
}
