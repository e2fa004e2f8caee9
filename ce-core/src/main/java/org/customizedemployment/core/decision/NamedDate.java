package org.customizedemployment.core.decision;

import java.time.LocalDate;
import org.apiguardian.api.API;

/**
 * A date that a decision went by.
 *
 * @param name which
 * @param date the day
 * @param given true if the caller gave it, false if it defaulted
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record NamedDate(DateName name, LocalDate date, boolean given) {}
