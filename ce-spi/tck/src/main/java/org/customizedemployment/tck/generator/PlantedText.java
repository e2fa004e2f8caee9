package org.customizedemployment.tck.generator;

import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Sensitivity;
import org.jspecify.annotations.Nullable;

/**
 * A text that stands in one place of a made-up value and nowhere else in it. Its letters and digits are enough to find it again, however a
 * page wraps, folds, escapes or capitalizes it.
 *
 * @param text the text
 * @param kind the kind of the entry that holds it; for other values the name of their class
 * @param attribute the attribute, with that of a nested value behind a dot, for example {@code supportTerms.what}
 * @param sensitivity what the attribute says of itself; null for members and kinds that this version does not know, which are released to no one
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PlantedText(
        String text,
        String kind,
        String attribute,
        @Nullable Sensitivity sensitivity) {
    /** {@code kind.attribute}. */
    public String place() {
        return kind + "." + attribute;
    }
}
