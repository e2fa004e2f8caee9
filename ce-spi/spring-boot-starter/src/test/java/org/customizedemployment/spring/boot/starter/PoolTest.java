package org.customizedemployment.spring.boot.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import javax.sql.DataSource;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.result.CommandResult;
import org.customizedemployment.spring.boot.starter.health.HealthCheck;
import org.customizedemployment.store.jdbc.error.StoreError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** The application's pool of connections: in its transactions or beside them, and when it has none left. */
class PoolTest {
    private static final CaseId CASE = CaseId.of("case-1");
    private static final long PATIENT = 30_000;
    private static final long HASTY = 250; // the least that it takes

    private final ApplicationContextRunner app = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(CustomizedEmploymentAutoConfiguration.class))
            .withBean(DataSource.class, () -> pool(PATIENT))
            .withPropertyValues("customized-employment.discover=false");
    private final ApplicationContextRunner joined = app.withPropertyValues("customized-employment.transactions=joined");

    @TempDir
    Path directory;

    private HikariDataSource pool(long waits) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:sqlite:" + directory.resolve("cases.db"));
        pool.setMaximumPoolSize(1);
        pool.setConnectionTimeout(waits);
        return pool;
    }

    @Test
    void joined_what_the_application_takes_back_is_gone_and_what_it_commits_is_kept() {
        joined.run(context -> {
            CustomizedEmployment ce = context.getBean(CustomizedEmployment.class);
            TransactionTemplate transactions =
                    new TransactionTemplate(new DataSourceTransactionManager(context.getBean(DataSource.class)));
            transactions.executeWithoutResult(transaction -> {
                submit(ce);
                assertThat(ce.load(CASE)).isPresent();
                transaction.setRollbackOnly();
            });
            assertThat(ce.load(CASE)).isEmpty();
            transactions.executeWithoutResult(transaction -> submit(ce));
            assertThat(ce.load(CASE)).isPresent();
        });
    }

    @Test
    void joined_where_there_is_no_transaction_it_is_kept_at_once() {
        joined.run(context -> submit(context.getBean(CustomizedEmployment.class)));
        app.run(context -> assertThat(
                        context.getBean(CustomizedEmployment.class).load(CASE))
                .isPresent());
    }

    @Test
    void joined_a_pool_without_auto_commit_is_refused_as_nobody_would_commit() {
        HikariDataSource off = pool(PATIENT);
        off.setAutoCommit(false);
        joined.withBean("pool", DataSource.class, () -> off)
                .withPropertyValues("customized-employment.data-source=pool")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("CE-STORE-015"));
    }

    @Test
    void joined_a_source_that_knows_of_transactions_already_is_taken_as_it_is() {
        joined.withBean("aware", DataSource.class, () -> new TransactionAwareDataSourceProxy(pool(PATIENT)))
                .withPropertyValues("customized-employment.data-source=aware")
                .run(context -> submit(context.getBean(CustomizedEmployment.class)));
    }

    @Test
    void joined_without_spring_jdbc_it_does_not_start_and_says_what_to_add() {
        joined.withClassLoader(new FilteredClassLoader("org.springframework.jdbc"))
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("CE-STARTER-006"));
    }

    @Test
    void a_pool_that_has_no_connection_left_is_told_with_a_code_and_nothing_is_written() {
        HikariDataSource hasty = pool(HASTY);
        on(hasty).run(context -> {
            CustomizedEmployment ce = context.getBean(CustomizedEmployment.class);
            try (Connection last = hasty.getConnection()) {
                assertThat(last.getAutoCommit()).isTrue();
                CeException failure = catchThrowableOfType(CeException.class, () -> submit(ce));
                assertThat(failure.getErrorCode()).isEqualTo(StoreError.NO_CONNECTION);
                HealthCheck.Finding health = new HealthCheck(ce, Duration.ofSeconds(5)).check();
                assertThat(health.error()).isEqualTo(StoreError.NO_CONNECTION.code());
            }
            assertThat(ce.load(CASE)).isEmpty();
        });
    }

    /** The pool waits half a minute, if nobody says otherwise; whoever asks for health doesn't. */
    @Test
    void health_says_in_time_that_nobody_answers_and_is_up_again_when_somebody_does() {
        HikariDataSource patient = pool(PATIENT);
        on(patient).run(context -> {
            HealthCheck check = new HealthCheck(context.getBean(CustomizedEmployment.class), Duration.ofMillis(100));
            try (Connection last = patient.getConnection()) {
                assertThat(last.getAutoCommit()).isTrue();
                for (int i = 0; i < 5; i++) {
                    assertThat(check.check().error()).isEqualTo(StarterError.NO_ANSWER.code());
                }
                assertThat(Thread.getAllStackTraces().keySet())
                        .filteredOn(thread -> thread.getName().equals("ce-health"))
                        .as("nobody who waits without end")
                        .hasSize(1);
            }
            boolean up = false;
            for (int i = 0; i < 100 && !up; i++) {
                up = check.check().isUp();
            }
            assertThat(up).isTrue();
        });
    }

    private ApplicationContextRunner on(HikariDataSource pool) {
        return app.withBean("named", DataSource.class, () -> pool)
                .withPropertyValues("customized-employment.data-source=named");
    }

    private static void submit(CustomizedEmployment ce) {
        PlaceTime now = PlaceTime.parse("2026-03-02T09:00[America/New_York]");
        assertThat(ce.submit(CASE, new Command.Open(), CaseContext.of("c1", "staff-1", now)))
                .isInstanceOf(CommandResult.Accepted.class);
    }
}
