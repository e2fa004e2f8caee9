package org.customizedemployment.core.training;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Code;

/**
 * Something that has to be handed in.
 *
 * @param id names it within its course
 * @param due the last day on which it may be handed in
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Homework(@Code String id, LocalDate due) {}
