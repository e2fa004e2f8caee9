package org.customizedemployment.core.phase;

import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Code;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.value.Digest;

/**
 * The exact process definition that a case follows.
 *
 * @param id the definition, for example {@code customized-employment}
 * @param version its version, for example {@code 1}
 * @param digest of its content
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ProcessPin(
        @Code @Sensitive(Sensitivity.NONE) String id,
        @Code @Sensitive(Sensitivity.NONE) String version,
        Digest digest) {}
