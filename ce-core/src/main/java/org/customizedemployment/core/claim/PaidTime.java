package org.customizedemployment.core.claim;

import org.apiguardian.api.API;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.value.ServiceInterval;

/**
 * A part of a line's time that was paid: of a visit from 9:00 to 11:00 of which a limit left one hour, 9:00 to 10:00 (SEM-26).
 *
 * @param entry the service entry, in the version that was decided on
 * @param when that part of its time
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PaidTime(EntryRef entry, ServiceInterval when) {}
