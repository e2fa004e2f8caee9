package org.customizedemployment.spi.store;

import java.util.List;
import org.apiguardian.api.API;

/**
 * Some of many.
 *
 * @param items in order; may be empty
 * @param more whether more follow
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Page<T>(List<T> items, boolean more) {
    public Page {
        items = List.copyOf(items);
    }
}
