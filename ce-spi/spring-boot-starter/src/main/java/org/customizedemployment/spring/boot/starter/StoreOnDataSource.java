package org.customizedemployment.spring.boot.starter;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.store.jdbc.HostTransactions;
import org.customizedemployment.store.jdbc.JdbcCaseStore;
import org.customizedemployment.store.jdbc.dialect.PostgreSqlDialect;
import org.customizedemployment.store.jdbc.dialect.SqlDialect;
import org.customizedemployment.store.jdbc.dialect.SqliteDialect;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.util.ClassUtils;

/** Chooses the application's DataSource and the store that speaks its database's language. Never guesses between two. */
final class StoreOnDataSource {
    /** For another process that writes, in milliseconds. */
    private static final int SQLITE_WAITS = 10_000;

    /** What opening needs of spring-jdbc, which an application without JDBC of its own may not have. */
    private static final String JOINING = "org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy";

    private StoreOnDataSource() {}

    static CaseStore open(ListableBeanFactory beans, CustomizedEmploymentProperties properties) {
        DataSource source = dataSource(beans, properties.dataSource());
        boolean joins = properties.transactions() == StoreTransactions.JOINED;
        if (joins && !ClassUtils.isPresent(JOINING, null)) {
            throw new CeException(
                    StarterError.NO_SPRING_JDBC,
                    "to take part in the application's transactions needs '" + JOINING + "'");
        }
        SqlDialect dialect = dialect(beans, source);
        return joins
                ? JdbcCaseStore.on(Joining.proxy(source), dialect, HostTransactions.JOINED)
                : JdbcCaseStore.on(source, dialect, HostTransactions.REFUSED);
    }

    /** Apart, so that its type is looked for only where it is there. */
    private static final class Joining {
        private Joining() {}

        /** One that is such already gives the same connections once more. */
        static DataSource proxy(DataSource source) {
            return source instanceof TransactionAwareDataSourceProxy
                    ? source
                    : new TransactionAwareDataSourceProxy(source);
        }
    }

    private static DataSource dataSource(ListableBeanFactory beans, @Nullable String name) {
        String[] names = beans.getBeanNamesForType(DataSource.class);
        if (name != null) {
            if (!Arrays.asList(names).contains(name)) {
                throw new CeException(
                        StarterError.WHICH_DATA_SOURCE,
                        "no DataSource bean is called '" + name + "', but " + Arrays.toString(names));
            }
            return beans.getBean(name, DataSource.class);
        }
        if (names.length == 0) {
            throw new CeException(StarterError.NO_DATA_SOURCE, "the application has no DataSource to keep cases on");
        }
        ObjectProvider<DataSource> candidates = beans.getBeanProvider(DataSource.class);
        DataSource only = candidates.getIfUnique();
        if (only == null) {
            throw new CeException(
                    StarterError.WHICH_DATA_SOURCE, "there are several DataSources: " + Arrays.toString(names));
        }
        return only;
    }

    /** The application's own is for a database that we do not know, or know less well. */
    private static SqlDialect dialect(ListableBeanFactory beans, DataSource source) {
        SqlDialect own = beans.getBeanProvider(SqlDialect.class).getIfUnique();
        return own == null ? ours(source) : own;
    }

    private static SqlDialect ours(DataSource source) {
        String product = product(source);
        return switch (product) {
            case "PostgreSQL" -> new PostgreSqlDialect();
            case "SQLite" -> new SqliteDialect(SQLITE_WAITS);
            default ->
                throw new CeException(
                        StarterError.UNKNOWN_DATABASE, "no store of ours speaks to database '" + product + "'");
        };
    }

    /** As the database calls itself: an address may be that of a pool, a proxy or a cloud. */
    private static String product(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        } catch (SQLException e) {
            throw new CeException(
                    StarterError.NO_CONNECTION,
                    "the DataSource gave no connection, database error " + e.getErrorCode(),
                    e);
        }
    }
}
