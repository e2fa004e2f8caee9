package org.customizedemployment.core.design;

import org.apiguardian.api.API;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.value.WeeklyWindow;

/**
 * When a task of the new job is done.
 *
 * @param task the task
 * @param when the time of the week
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PlannedWork(EntryId task, WeeklyWindow when) {}
