package org.customizedemployment.core.internal;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one Immutables style of this library. {@code @JsonSerialize} is only the trigger that makes the generator emit JSON glue; the glue itself
 * imports jackson-annotations alone, so the compiled values serve either Jackson line.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@JsonSerialize
@Value.Style(
        get = {"get*", "is*"},
        typeAbstract = "*",
        typeImmutable = "Immutable*",
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        optionalAcceptNullable = true,
        forceJacksonPropertyNames = true,
        headerComments = false,
        redactedMask = "####",
        defaultAsDefault = true,
        allowedClasspathAnnotations = {Override.class})
public @interface CeStyle {}
