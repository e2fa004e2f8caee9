package org.customizedemployment.core.strategy.brief;

import org.apiguardian.api.API;
import org.customizedemployment.core.business.MarketStudy;

/**
 * A market as strategies see it.
 *
 * @param study what is known of it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record MarketBrief(MarketStudy study) implements Brief {}
