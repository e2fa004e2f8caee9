package org.customizedemployment.pack.foundations.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** Picks from lists as a stream would, for questions that are asked of each case: nothing is made where nothing or everything fits. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Picked {
    private Picked() {}

    /** Those that fit, in their order; not to be changed. */
    public static <T> List<T> all(List<T> from, Predicate<? super T> fits) {
        int size = from.size();
        // As long as there is no list, the first so many fit and none of the others.
        int first = 0;
        List<T> some = null;
        for (int at = 0; at < size; at++) {
            T one = from.get(at);
            if (!fits.test(one)) {
                continue;
            }
            if (some == null && first == at) {
                first++;
            } else {
                some = some == null ? new ArrayList<>(from.subList(0, first)) : some;
                some.add(one);
            }
        }
        if (some == null) {
            return first == size ? from : first == 0 ? List.of() : List.copyOf(from.subList(0, first));
        }
        return some;
    }

    /** The first that fits; null if none does. */
    public static <T> @Nullable T first(List<T> from, Predicate<? super T> fits) {
        for (int at = 0; at < from.size(); at++) {
            T one = from.get(at);
            if (fits.test(one)) {
                return one;
            }
        }
        return null;
    }

    /** Whether any fits. */
    public static <T> boolean any(List<T> from, Predicate<? super T> fits) {
        return first(from, fits) != null;
    }

    /** How many fit. */
    public static <T> int count(List<T> from, Predicate<? super T> fits) {
        int count = 0;
        for (int at = 0; at < from.size(); at++) {
            count += fits.test(from.get(at)) ? 1 : 0;
        }
        return count;
    }
}
