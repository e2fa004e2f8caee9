package org.customizedemployment.spi.document;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * An agency's paper (CT-15): whose document it is, at the head and foot of every format that has room for it. It tells who stands behind a
 * person, so a document has one only where its audience may know that.
 *
 * @param name the agency's name
 * @param logo its picture; null: none
 * @param lines under the name: address, telephone; may be empty
 * @param footer at the foot of the document; may be empty
 * @param colours null: the library's
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Letterhead(
        String name,
        @Nullable Logo logo,
        List<String> lines,
        List<String> footer,
        @Nullable Colours colours) {
    public Letterhead {
        lines = List.copyOf(lines);
        footer = List.copyOf(footer);
    }

    /** Every text on it, for whoever has to make sure that none of it is told. */
    public List<String> texts() {
        List<String> all = new ArrayList<>();
        all.add(name);
        if (logo != null) {
            all.add(logo.alternative());
        }
        all.addAll(lines);
        all.addAll(footer);
        return all;
    }
}
