package org.customizedemployment.core.reason;

import java.util.Locale;
import org.apiguardian.api.API;

/** The word that heads an answer. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Verdict {
    /** The constant's name. */
    String name();

    /** As written in JSON: {@code not-met}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
