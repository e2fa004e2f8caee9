package org.customizedemployment.core.design;

import org.apiguardian.api.API;
import org.customizedemployment.core.discovery.SupportGiver;
import org.customizedemployment.core.id.EntryId;

/**
 * Support with a task of the new job, and who gives it (ICF-T25, ODEP-I7).
 *
 * @param task the task
 * @param giver who gives it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PlannedSupport(EntryId task, SupportGiver giver) {}
