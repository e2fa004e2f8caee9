package org.customizedemployment.core.strategy.offer;

import org.apiguardian.api.API;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.reason.Reason;

/**
 * A task that a design leaves out.
 *
 * @param task the task
 * @param why why; the words {@code <code>.change} say what would make it possible
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record LeftOut(EntryRef task, Reason why) {}
