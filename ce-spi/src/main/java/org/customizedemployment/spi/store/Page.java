package org.customizedemployment.spi.store;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.spi.error.SpiError;

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

    /**
     * The first of what was found: a store that looks for one item more than it was asked for knows whether more follow.
     *
     * @param max the most items wanted
     * @throws CeException with {@link SpiError#BAD_PAGE} if that is less than 1
     */
    public static <T> Page<T> first(List<T> found, int max) {
        if (max < 1) {
            throw new CeException(SpiError.BAD_PAGE, "a page of " + max + " items");
        }
        return found.size() > max ? new Page<>(found.subList(0, max), true) : new Page<>(found, false);
    }
}
