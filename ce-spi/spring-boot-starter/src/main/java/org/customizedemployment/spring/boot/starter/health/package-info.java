/** Health, as each line of Spring Boot asks for it. Start with {@link org.customizedemployment.spring.boot.starter.health.HealthCheck}. */
@NullMarked
package org.customizedemployment.spring.boot.starter.health;

import org.jspecify.annotations.NullMarked;
