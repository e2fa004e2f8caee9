package org.customizedemployment.core.practice;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.EntryRef;

/**
 * A sign that a case shows.
 *
 * @param sign what speaks for the task
 * @param entries where it is seen, in order of recording; never empty
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SignFound(TaskSign sign, List<EntryRef> entries) {
    public SignFound {
        entries = List.copyOf(entries);
    }
}
