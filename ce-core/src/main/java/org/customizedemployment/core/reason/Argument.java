package org.customizedemployment.core.reason;

import org.apiguardian.api.API;

/**
 * A named, typed value in a reason. Text is made of it later, for a locale and an audience.
 *
 * @param name the placeholder, for example {@code used}
 * @param value what stands there
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Argument(String name, ArgumentValue value) {}
