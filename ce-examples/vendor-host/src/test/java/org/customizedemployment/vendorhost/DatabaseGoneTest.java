package org.customizedemployment.vendorhost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.result.CommandResult;
import org.customizedemployment.store.jdbc.error.StoreError;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An application whose store takes part in its transactions on PostgreSQL, by one property; at the end the server goes away. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DatabaseGoneTest {
    private static EmbeddedPostgres server;
    private static ConfigurableApplicationContext app;
    private static CustomizedEmployment ce;

    /** Nothing but what Boot and the starter configure. */
    @EnableAutoConfiguration
    static class Bare {}

    @BeforeAll
    static void start() throws Exception {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8")
                .start();
        SpringApplication bare = new SpringApplication(Bare.class);
        bare.setWebApplicationType(WebApplicationType.NONE);
        app = bare.run(
                "--spring.main.banner-mode=off",
                "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.hikari.connection-timeout=30000",
                "--customized-employment.transactions=joined",
                "--customized-employment.health-timeout=3s");
        ce = app.getBean(CustomizedEmployment.class);
    }

    @AfterAll
    static void stop() throws Exception {
        app.close();
        server.close();
    }

    @Test
    @Order(1)
    void what_the_application_takes_back_is_gone_and_what_it_commits_is_kept() {
        CaseId id = CaseId.of("joined");
        transactions().executeWithoutResult(transaction -> {
            open(id);
            assertThat(ce.load(id)).isPresent();
            transaction.setRollbackOnly();
        });
        assertThat(ce.load(id)).isEmpty();
        transactions().executeWithoutResult(transaction -> open(id));
        assertThat(ce.load(id)).isPresent();
        assertThat(ce.verify(id).isWhole()).isTrue();
    }

    @Test
    @Order(1)
    void in_a_transaction_that_only_reads_a_case_is_read_and_a_command_is_refused() {
        CaseId id = CaseId.of("read-only");
        open(id);
        TransactionTemplate reading = transactions();
        reading.setReadOnly(true);
        reading.executeWithoutResult(transaction -> {
            assertThat(ce.load(id)).isPresent();
            CeException refusal = catchThrowableOfType(CeException.class, () -> open(CaseId.of("another")));
            assertThat(refusal.getErrorCode()).isEqualTo(StoreError.READ_ONLY_TRANSACTION);
            assertThat(ce.load(id)).as("the transaction goes on").isPresent();
        });
        assertThat(ce.load(CaseId.of("another"))).isEmpty();
    }

    @Test
    @Order(1)
    void in_repeatable_read_what_others_wrote_meanwhile_is_not_written_over() {
        CaseId id = CaseId.of("repeatable");
        open(id);
        TransactionTemplate strict = transactions();
        strict.setIsolationLevel(TransactionTemplate.ISOLATION_REPEATABLE_READ);
        TransactionTemplate others = transactions();
        others.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        strict.executeWithoutResult(transaction -> {
            assertThat(ce.load(id)).isPresent();
            others.executeWithoutResult(other -> declare(id, "theirs"));
            CeException refusal = catchThrowableOfType(CeException.class, () -> declare(id, "ours"));
            assertThat(refusal.getErrorCode()).isEqualTo(StoreError.BUSY);
        });
        assertThat(ce.journal(id)).extracting(one -> one.commandId().value()).containsExactly("open", "theirs");
        declare(id, "ours");
        assertThat(ce.journal(id)).hasSize(3);
    }

    @Test
    @Order(2)
    void when_the_server_is_gone_health_is_down_with_a_code_and_in_time() throws Exception {
        assertThat(health().getStatus()).isEqualTo(Status.UP);
        server.close();
        long before = System.nanoTime();
        Health health = health();
        assertThat(System.nanoTime() - before)
                .as("the pool would wait half a minute")
                .isLessThan(15_000_000_000L);
        assertThat(health.getStatus()).isEqualTo(Status.DOWN);
        assertThat(health.getDetails().get("error")).asString().matches("CE-(STARTER-007|STORE-0(18|22))");
    }

    private static Health health() {
        return app.getBean("customizedEmploymentHealthIndicator", HealthIndicator.class)
                .health();
    }

    private static TransactionTemplate transactions() {
        return new TransactionTemplate(app.getBean(PlatformTransactionManager.class));
    }

    private static void declare(CaseId id, String command) {
        PlaceTime tuesday = PlaceTime.parse("2026-04-14T09:00[America/New_York]");
        assertThat(ce.submit(
                        id,
                        new Command.Declare("other-service", Coverage.COMPLETE),
                        CaseContext.of(command, "lena", tuesday)))
                .isInstanceOf(CommandResult.Accepted.class);
    }

    private static void open(CaseId id) {
        PlaceTime monday = PlaceTime.parse("2026-04-13T09:00[America/New_York]");
        assertThat(ce.submit(id, new Command.Open(), CaseContext.of("open", "lena", monday)))
                .isInstanceOf(CommandResult.Accepted.class);
    }
}
