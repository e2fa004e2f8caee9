package org.customizedemployment.core.strategy.brief;

import org.apiguardian.api.API;

/** Where work could be: a workplace, or a market for a business of one's own. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public sealed interface Brief permits WorkplaceBrief, MarketBrief {}
