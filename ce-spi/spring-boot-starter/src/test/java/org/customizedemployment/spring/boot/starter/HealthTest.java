package org.customizedemployment.spring.boot.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.spring.boot.starter.health.HealthAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Health as the line of Boot that the tests run on asks for it; its types are called by name, as each line has its own. */
class HealthTest {
    private static final String BEAN = "customizedEmploymentHealthIndicator";

    private final ApplicationContextRunner app = new ApplicationContextRunner()
            .withConfiguration(
                    AutoConfigurations.of(CustomizedEmploymentAutoConfiguration.class, HealthAutoConfiguration.class))
            .withPropertyValues("customized-employment.store=memory", "customized-employment.discover=false");

    @Test
    void it_is_up_and_says_what_it_was_wired_with() {
        app.run(context -> {
            Object health = health(context.getBean(BEAN));
            assertThat(status(health)).isEqualTo("UP");
            assertThat(details(health))
                    .containsEntry("store", java.util.List.of("memory"))
                    .containsEntry("source", java.util.List.of())
                    .containsKeys("packs", "programmes", "failed")
                    .doesNotContainKey("error");
        });
    }

    @Test
    void it_is_down_with_a_code_when_the_store_does_not_answer() {
        app.run(context -> {
            context.getBean(CustomizedEmployment.class).close();
            Object health = health(context.getBean(BEAN));
            assertThat(status(health)).isEqualTo("DOWN");
            assertThat(details(health)).containsEntry("error", "CE-RUNTIME-002");
        });
    }

    @Test
    void it_can_be_switched_off() {
        app.withPropertyValues("management.health.customized-employment.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean(BEAN));
    }

    private static Object health(Object indicator) throws ReflectiveOperationException {
        for (Class<?> type : indicator.getClass().getInterfaces()) {
            if (type.getSimpleName().equals("HealthIndicator")) {
                return type.getMethod("health").invoke(indicator);
            }
        }
        throw new IllegalStateException("no health indicator");
    }

    private static String status(Object health) throws ReflectiveOperationException {
        Object status = health.getClass().getMethod("getStatus").invoke(health);
        return (String) status.getClass().getMethod("getCode").invoke(status);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> details(Object health) throws ReflectiveOperationException {
        return (Map<String, Object>) health.getClass().getMethod("getDetails").invoke(health);
    }
}
