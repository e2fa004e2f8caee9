package org.customizedemployment.core.decision;

import jakarta.validation.Valid;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.value.EffectiveRange;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that a decision read.
 *
 * @param id the parameter
 * @param value its value on the date asked for; null if the agency has not supplied one
 * @param effective the days for which that value holds
 * @param citation where it comes from; null if the pack gives none
 * @param pack the pack that supplied it, which may be an overriding layer
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ParameterRead(
        ParameterId id,
        @Valid @Nullable ArgumentValue value,
        EffectiveRange effective,
        @Nullable Citation citation,
        @Nullable PackId pack) {}
