package org.customizedemployment.rules.pack;

import org.apiguardian.api.API;
import org.customizedemployment.core.id.PackId;

/**
 * Something that a higher layer states anew.
 *
 * @param what for example {@code parameter 'us-ct.dds.rate'} or {@code severity of 'us-ct.report-final' at 'start-job-development'}
 * @param from what it was, as an author would write it
 * @param to what it is now
 * @param before the pack that stated it before
 * @param by the pack that states it now
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PackOverride(String what, String from, String to, PackId before, PackId by) {}
