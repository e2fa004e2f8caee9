package org.customizedemployment.rules.instrument;

import java.math.BigDecimal;
import org.apiguardian.api.API;

/**
 * A range of the scores of a group, with a name. Bands follow one another without gap.
 *
 * @param id names it
 * @param from the lowest score in it
 * @param below the score above it; in the highest band that score is in it too
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record InstrumentBand(String id, BigDecimal from, BigDecimal below) {}
