package org.customizedemployment.spi.document;

import org.apiguardian.api.API;

/** What a figure draws. Whatever it is, the figure's table says the same, so a format that does not draw leaves nothing out. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public sealed interface Drawing permits BeforeAfter, TimeLine, BarChart {}
