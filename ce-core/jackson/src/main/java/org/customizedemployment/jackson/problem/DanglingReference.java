package org.customizedemployment.jackson.problem;

import org.apiguardian.api.API;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.EntryId;

/**
 * An entry that points to nothing.
 *
 * @param from the entry
 * @param to the id that is not in the case
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DanglingReference(EntryRef from, EntryId to) {}
