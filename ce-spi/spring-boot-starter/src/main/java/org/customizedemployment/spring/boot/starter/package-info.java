/**
 * The front door in a Spring Boot application. Start with
 * {@link org.customizedemployment.spring.boot.starter.CustomizedEmploymentAutoConfiguration}.
 */
@NullMarked
package org.customizedemployment.spring.boot.starter;

import org.jspecify.annotations.NullMarked;
