package org.customizedemployment.core.document;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.id.ActorId;

/**
 * Someone looked a document through.
 *
 * @param by who
 * @param capacity in what capacity; a review by the team has other capacities than the person's own
 * @param on the day
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Review(ActorId by, Capacity capacity, LocalDate on) {}
