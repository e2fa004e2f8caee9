package org.customizedemployment.cli.input;

import java.util.Collection;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.NearestWord;

/** What was probably meant by a word that is none of those known. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class OneOf {
    private OneOf() {}

    /** For example {@code " (did you mean 'indicators'?)"}; empty if none is near. */
    public static String meant(String word, Collection<String> known) {
        return NearestWord.of(word, known)
                .map(near -> " (did you mean '" + near + "'?)")
                .orElse("");
    }
}
