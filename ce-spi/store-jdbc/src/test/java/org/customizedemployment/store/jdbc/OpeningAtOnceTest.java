package org.customizedemployment.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.customizedemployment.core.id.CaseId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Several instances of an application start at once on an empty database. */
class OpeningAtOnceTest {
    private static final int INSTANCES = 6;

    @Test
    void on_postgresql_each_gets_its_store() throws Exception {
        for (int round = 0; round < 5; round++) {
            PGSimpleDataSource source = PostgreSql.newSchema();
            atOnce(() -> JdbcCaseStore.onPostgreSql(source));
        }
    }

    @Test
    void on_sqlite_each_gets_its_store(@TempDir Path directory) throws Exception {
        for (int round = 0; round < 5; round++) {
            Path file = directory.resolve("cases" + round + ".db");
            atOnce(() -> SqliteCaseStore.open(file));
        }
    }

    private static void atOnce(Callable<JdbcCaseStore> opening) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(INSTANCES);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<JdbcCaseStore>> stores = new ArrayList<>();
            for (int instance = 0; instance < INSTANCES; instance++) {
                stores.add(threads.submit(() -> {
                    start.await();
                    return opening.call();
                }));
            }
            start.countDown();
            for (Future<JdbcCaseStore> one : stores) {
                try (JdbcCaseStore store = one.get()) {
                    assertThat(store.head(CaseId.of("nobody"))).isEmpty();
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
