package org.customizedemployment.core.rule;

import org.apiguardian.api.API;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.value.EffectiveRange;
import org.jspecify.annotations.Nullable;

/**
 * A parameter's value on certain days.
 *
 * @param id the parameter
 * @param effective the days
 * @param value the value; null: declared, to be supplied by the agency, so what needs it stays undecided
 * @param citation where it comes from; null if the pack gives none
 * @param pack the pack or layer that states it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DatedParameter(
        ParameterId id,
        EffectiveRange effective,
        @Nullable ArgumentValue value,
        @Nullable Citation citation,
        PackId pack) {}
