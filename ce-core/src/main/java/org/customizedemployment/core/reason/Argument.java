package org.customizedemployment.core.reason;

import jakarta.validation.Valid;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Code;

/**
 * A named, typed value in a reason. Text is made of it later, for a locale and an audience.
 *
 * @param name the placeholder, for example {@code used}
 * @param value what stands there
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Argument(@Code String name, @Valid ArgumentValue value) {}
