package org.customizedemployment.core.claim;

import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Code;
import org.customizedemployment.core.value.Minutes;

/**
 * How a limit stands after a line; where readings of its scope differ, in the one with least left.
 *
 * @param limit the parameter that states it, or the authorization
 * @param used minutes payable under it, up to and with this line
 * @param left what remains; zero if used up
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CapDraw(@Code String limit, Minutes used, Minutes left) {}
