package org.customizedemployment.core.claim;

import org.apiguardian.api.API;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.value.Minutes;

/**
 * What a claim left of a cap.
 *
 * @param cap the parameter that states it
 * @param limit the cap
 * @param used minutes payable under it, all lines of the claim together
 * @param left what remains; zero if used up
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CapBalance(ParameterId cap, Minutes limit, Minutes used, Minutes left) {}
