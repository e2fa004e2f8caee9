package org.customizedemployment.brand.file;

import java.util.Collection;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.NearestWord;
import org.jspecify.annotations.Nullable;

/** "Did you mean": the nearest of the known words, if it is near enough to be meant. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Suggestion {
    private Suggestion() {}

    /** A question that names the nearest word; null if none is near. */
    public static @Nullable String of(String word, Collection<String> known) {
        return NearestWord.of(word, known)
                .map(near -> "did you mean '" + near + "'?")
                .orElse(null);
    }
}
