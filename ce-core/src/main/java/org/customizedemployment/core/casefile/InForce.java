package org.customizedemployment.core.casefile;

import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.value.EffectiveRange;

/**
 * A version of an entry and the days on which it is in force: what it says of itself, cut off where the next version begins.
 *
 * <pre>{@code
 * file.timeline(wage);   // USD 15.00 until 2026-02-28, USD 16.25 from 2026-03-01 on
 * }</pre>
 *
 * @param entry the version
 * @param range the days, both ends included
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record InForce(Entry entry, EffectiveRange range) {}
