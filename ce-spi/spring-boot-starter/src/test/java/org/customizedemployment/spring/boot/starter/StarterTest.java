package org.customizedemployment.spring.boot.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.contentOf;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.journal.CaseContext;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.pack.foundations.FoundationsPack;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.result.CommandResult;
import org.customizedemployment.runtime.store.MemoryCaseStore;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.spi.plugin.ProviderKind;
import org.customizedemployment.spi.source.CaseReading;
import org.customizedemployment.spi.source.CaseSource;
import org.customizedemployment.spi.source.ListedCases;
import org.customizedemployment.spi.store.CaseStore;
import org.customizedemployment.spring.boot.starter.health.HealthAutoConfiguration;
import org.customizedemployment.store.jdbc.dialect.SqlDialect;
import org.customizedemployment.store.jdbc.dialect.SqliteDialect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.SpringVersion;
import org.sqlite.SQLiteDataSource;

/** An application that has one dependency more. */
class StarterTest {
    private static final CaseId CASE = CaseId.of("case-1");

    private final ApplicationContextRunner app = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(CustomizedEmploymentAutoConfiguration.class, HealthAutoConfiguration.class));
    private final ApplicationContextRunner alone = app.withPropertyValues("customized-employment.discover=false");
    private final ApplicationContextRunner inMemory = alone.withPropertyValues("customized-employment.store=memory");

    @TempDir
    Path directory;

    private SQLiteDataSource sqlite(String name) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + directory.resolve(name));
        return source;
    }

    @Test
    void with_a_data_source_and_packs_on_the_class_path_nothing_is_left_to_wire() {
        DataSource source = sqlite("cases.db");
        app.withBean(DataSource.class, () -> source).run(context -> {
            CustomizedEmployment ce = context.getBean(CustomizedEmployment.class);
            assertThat(chosen(ce, ProviderKind.STORE)).containsExactly("jdbc-sqlite");
            assertThat(chosen(ce, ProviderKind.PACK)).contains("foundations", "us-ct");
            assertThat(chosen(ce, ProviderKind.FORMAT)).contains("html", "csv");
            assertThat(submit(ce)).isInstanceOf(CommandResult.Accepted.class);
        });
        alone.withBean(DataSource.class, () -> source)
                .run(context -> assertThat(
                                context.getBean(CustomizedEmployment.class).journal(CASE))
                        .as("after the application was started again")
                        .hasSize(1));
    }

    /** The same tests run on two lines; on the wrong one they would prove nothing. */
    @Test
    void these_tests_run_on_the_line_of_spring_boot_that_they_are_meant_for() {
        assertThat(SpringBootVersion.getVersion()).isEqualTo(System.getProperty("ce.boot.expected"));
        assertThat(SpringVersion.getVersion())
                .startsWith(SpringBootVersion.getVersion().startsWith("3.") ? "6." : "7.");
    }

    @Test
    void the_imports_name_every_auto_configuration_there_is() {
        assertThat(file("/META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports"))
                .containsSubsequence(
                        CustomizedEmploymentAutoConfiguration.class.getName(), HealthAutoConfiguration.class.getName());
    }

    @Test
    void without_a_place_to_keep_cases_it_does_not_start_and_says_what_to_do() {
        alone.run(context -> refuses(context, StarterError.NO_DATA_SOURCE));
    }

    @Test
    void memory_is_used_when_it_is_asked_for_and_never_else() {
        inMemory.run(context -> assertThat(chosen(context.getBean(CustomizedEmployment.class), ProviderKind.STORE))
                .containsExactly("memory"));
    }

    @Test
    void of_several_data_sources_none_is_guessed() {
        ApplicationContextRunner two = alone.withBean("theirs", DataSource.class, () -> sqlite("a.db"))
                .withBean("ours", DataSource.class, () -> sqlite("b.db"));
        two.run(context -> refuses(context, StarterError.WHICH_DATA_SOURCE));
        two.withPropertyValues("customized-employment.data-source=mine")
                .run(context -> refuses(context, StarterError.WHICH_DATA_SOURCE));
        two.withPropertyValues("customized-employment.data-source=ours")
                .run(context -> assertThat(submit(context.getBean(CustomizedEmployment.class)))
                        .isInstanceOf(CommandResult.Accepted.class));
        assertThat(directory.resolve("a.db")).doesNotExist();
        assertThat(directory.resolve("b.db")).exists();
    }

    @Test
    void a_database_that_no_store_speaks_to_is_named() {
        alone.withBean(DataSource.class, () -> called("Abacus"))
                .run(context -> assertThat(refuses(context, StarterError.UNKNOWN_DATABASE))
                        .hasMessageContaining("'Abacus'"));
    }

    @Test
    void a_dialect_that_is_a_bean_speaks_to_a_database_that_we_do_not_know() {
        DataSource abacus = called("Abacus", sqlite("cases.db"));
        alone.withBean(DataSource.class, () -> abacus)
                .withBean(SqlDialect.class, () -> new SqliteDialect(1000))
                .run(context -> assertThat(submit(context.getBean(CustomizedEmployment.class)))
                        .isInstanceOf(CommandResult.Accepted.class));
    }

    @Test
    void a_pack_that_is_required_and_not_there_is_named() {
        ApplicationContextRunner foundations = inMemory.withBean(PackProvider.class, FoundationsPack::new);
        foundations
                .withPropertyValues("customized-employment.required-packs=foundations")
                .run(context -> assertThat(context).hasNotFailed());
        foundations
                .withPropertyValues("customized-employment.required-packs=foundations,us-xx")
                .run(context ->
                        assertThat(refuses(context, StarterError.MISSING_PACK)).hasMessageContaining("[us-xx]"));
    }

    @Test
    void what_is_not_discovered_is_what_the_application_gives() {
        inMemory.withBean(PackProvider.class, FoundationsPack::new)
                .run(context -> assertThat(chosen(context.getBean(CustomizedEmployment.class), ProviderKind.PACK))
                        .containsExactly("foundations"));
    }

    @Test
    void a_source_that_is_a_bean_is_read() {
        CaseSource source =
                ListedCases.of("tables", List.of(), List.of(CaseReading.of(CASE).build()));
        inMemory.withBean(CaseSource.class, () -> source).run(context -> {
            CustomizedEmployment ce = context.getBean(CustomizedEmployment.class);
            assertThat(ce.load(CASE))
                    .hasValueSatisfying(one -> assertThat(one.revision()).isZero());
        });
    }

    @Test
    void the_application_s_own_store_front_door_and_last_word_are_kept() {
        MemoryCaseStore store = MemoryCaseStore.create();
        alone.withBean(CaseStore.class, () -> store)
                .withBean(CustomizedEmploymentCustomizer.class, () -> builder -> builder.pack(new FoundationsPack()))
                .run(context -> {
                    assertThat(context).getBean(CaseStore.class).isSameAs(store);
                    assertThat(chosen(context.getBean(CustomizedEmployment.class), ProviderKind.PACK))
                            .containsExactly("foundations");
                });
        CustomizedEmployment own = CustomizedEmployment.builder().build();
        inMemory.withBean(CustomizedEmployment.class, () -> own)
                .run(context ->
                        assertThat(context).getBean(CustomizedEmployment.class).isSameAs(own));
    }

    @Test
    void the_store_is_closed_with_the_application_and_once() {
        MemoryCaseStore store = MemoryCaseStore.create();
        alone.withBean(CaseStore.class, () -> store)
                .run(context -> submit(context.getBean(CustomizedEmployment.class)));
        assertThat(catchThrowableOfType(CeException.class, () -> store.head(CASE)))
                .hasMessageContaining("closed");
    }

    @Test
    void why_it_did_not_start_is_said_in_two_lines() {
        CeException failure = new CeException(StarterError.MISSING_PACK, "packs [us-xx] are not there");
        var analysis = new StartFailureAnalyzer().analyze(new IllegalStateException("bean failed", failure));
        assertThat(analysis.getDescription()).isEqualTo("CE-STARTER-005 packs [us-xx] are not there");
        assertThat(analysis.getAction()).isEqualTo(StarterError.MISSING_PACK.remedy());
        assertThat(file("/META-INF/spring.factories")).contains(StartFailureAnalyzer.class.getName());
    }

    @Test
    void an_editor_knows_every_property_and_what_it_is_for() {
        assertThat(file("/META-INF/spring-configuration-metadata.json"))
                .contains(
                        "\"customized-employment.store\"",
                        "\"customized-employment.data-source\"",
                        "\"customized-employment.transactions\"",
                        "\"customized-employment.health-timeout\"",
                        "\"customized-employment.discover\"",
                        "\"customized-employment.required-packs\"",
                        "\"management.health.customized-employment.enabled\"",
                        "where cases are kept",
                        "\"defaultValue\": \"data-source\"",
                        "\"defaultValue\": \"own\"",
                        "\"defaultValue\": \"5s\"");
    }

    private static CeException refuses(AssertableApplicationContext context, StarterError error) {
        assertThat(context).hasFailed();
        Throwable cause = context.getStartupFailure();
        while (cause != null && !(cause instanceof CeException)) {
            cause = cause.getCause();
        }
        assertThat(cause).isInstanceOf(CeException.class);
        assertThat(((CeException) cause).getErrorCode()).isEqualTo(error);
        return (CeException) cause;
    }

    private static List<String> chosen(CustomizedEmployment ce, ProviderKind kind) {
        return ce.plugins().chosen().stream()
                .filter(one -> one.kind() == kind)
                .map(one -> one.id())
                .toList();
    }

    private static CommandResult submit(CustomizedEmployment ce) {
        PlaceTime now = PlaceTime.parse("2026-03-02T09:00[America/New_York]");
        return ce.submit(CASE, new Command.Open(), CaseContext.of("c1", "staff-1", now));
    }

    private static String file(String name) {
        return contentOf(Objects.requireNonNull(StarterTest.class.getResource(name)));
    }

    /** A database that only knows its name. */
    private static DataSource called(String product) {
        DatabaseMetaData names = stub(DatabaseMetaData.class, product);
        return stub(DataSource.class, stub(Connection.class, names));
    }

    /** One that gives itself another name. */
    private static DataSource called(String product, DataSource real) {
        return except(
                DataSource.class,
                real,
                "getConnection",
                connection -> except(
                        Connection.class,
                        (Connection) connection,
                        "getMetaData",
                        any -> stub(DatabaseMetaData.class, product)));
    }

    private static <T> T except(Class<T> type, T all, String method, UnaryOperator<Object> altered) {
        return type.cast(Proxy.newProxyInstance(
                StarterTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, called, arguments) -> {
                    Object answer = called.invoke(all, arguments);
                    return called.getName().equals(method) ? altered.apply(answer) : answer;
                }));
    }

    private static <T> T stub(Class<T> type, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                StarterTest.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> method.getReturnType().isInstance(answer) ? answer : null));
    }
}
