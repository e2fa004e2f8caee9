package org.customizedemployment.core.decision;

import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Code;
import org.customizedemployment.core.id.PackId;
import org.customizedemployment.core.value.Digest;

/**
 * The exact pack that a decision was made with.
 *
 * @param id the pack
 * @param version its version, for example {@code 0.1.0}
 * @param digest of its files
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PackRef(PackId id, @Code String version, Digest digest) {}
