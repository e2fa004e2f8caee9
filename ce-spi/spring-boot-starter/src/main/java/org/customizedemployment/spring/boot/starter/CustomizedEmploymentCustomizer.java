package org.customizedemployment.spring.boot.starter;

import org.apiguardian.api.API;
import org.customizedemployment.runtime.CustomizedEmployment;

/** A bean of the application that has the last word on how the front door is wired, for what has neither a property nor a bean of its own. */
@FunctionalInterface
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface CustomizedEmploymentCustomizer {
    void customize(CustomizedEmployment.Builder builder);
}
