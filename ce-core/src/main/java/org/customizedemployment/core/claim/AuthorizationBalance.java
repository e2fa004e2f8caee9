package org.customizedemployment.core.claim;

import org.apiguardian.api.API;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.value.Minutes;

/**
 * What a claim left of an authorization.
 *
 * @param authorization the authorization
 * @param limit the most that it covers
 * @param used minutes payable under it, of all lines that draw on it
 * @param open minutes that are undecided and may come to be drawn from it
 * @param left what remains of the limit without the open ones; zero if used up
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AuthorizationBalance(EntryId authorization, Minutes limit, Minutes used, Minutes open, Minutes left) {}
