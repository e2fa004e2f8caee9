package org.customizedemployment.spring.boot.starter;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import javax.sql.DataSource;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.store.jdbc.JdbcCaseStore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.ObjectProvider;

/** Chooses the application's DataSource and the store that speaks its database's language. Never guesses between two. */
final class StoreOnDataSource {
    private StoreOnDataSource() {}

    static CaseStore open(ListableBeanFactory beans, @Nullable String name) {
        return open(dataSource(beans, name));
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

    private static CaseStore open(DataSource source) {
        String product = product(source);
        return switch (product) {
            case "PostgreSQL" -> JdbcCaseStore.onPostgreSql(source);
            case "SQLite" -> JdbcCaseStore.onSqlite(source);
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
