package org.customizedemployment.spring.boot.starter.health;

import org.apiguardian.api.API;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.spring.boot.starter.CustomizedEmploymentAutoConfiguration;
import org.customizedemployment.spring.boot.starter.CustomizedEmploymentProperties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A health indicator {@code customizedEmployment}, if the application asks for health at all. Off by the property that Boot has for each indicator. */
@AutoConfiguration(after = CustomizedEmploymentAutoConfiguration.class)
@ConditionalOnBean(CustomizedEmployment.class)
@ConditionalOnProperty(name = "management.health.customized-employment.enabled", matchIfMissing = true)
@API(status = API.Status.INTERNAL, since = "0.1")
public final class HealthAutoConfiguration {
    HealthAutoConfiguration() {}

    /** Boot 4. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.boot.health.contributor.HealthIndicator")
    static final class Contributed {
        Contributed() {}

        @Bean
        @ConditionalOnMissingBean(name = "customizedEmploymentHealthIndicator")
        org.springframework.boot.health.contributor.HealthIndicator customizedEmploymentHealthIndicator(
                CustomizedEmployment ce, CustomizedEmploymentProperties properties) {
            HealthCheck check = new HealthCheck(ce, properties.healthTimeout());
            return () -> {
                HealthCheck.Finding found = check.check();
                var health = found.isUp()
                        ? org.springframework.boot.health.contributor.Health.up()
                        : org.springframework.boot.health.contributor.Health.down()
                                .withDetail("error", found.error());
                return health.withDetails(found.details()).build();
            };
        }
    }

    /** Boot 3. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.boot.actuate.health.HealthIndicator")
    static final class Actuated {
        Actuated() {}

        @Bean
        @ConditionalOnMissingBean(name = "customizedEmploymentHealthIndicator")
        org.springframework.boot.actuate.health.HealthIndicator customizedEmploymentHealthIndicator(
                CustomizedEmployment ce, CustomizedEmploymentProperties properties) {
            HealthCheck check = new HealthCheck(ce, properties.healthTimeout());
            return () -> {
                HealthCheck.Finding found = check.check();
                var health = found.isUp()
                        ? org.springframework.boot.actuate.health.Health.up()
                        : org.springframework.boot.actuate.health.Health.down().withDetail("error", found.error());
                return health.withDetails(found.details()).build();
            };
        }
    }
}
