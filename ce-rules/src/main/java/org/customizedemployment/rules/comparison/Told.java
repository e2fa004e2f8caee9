package org.customizedemployment.rules.comparison;

import java.util.Collections;
import java.util.Map;
import org.customizedemployment.core.id.ParameterId;
import org.jspecify.annotations.Nullable;

/** An answer with the parameters that were read for it, as texts to compare. */
record Told(@Nullable Answer answer, Map<ParameterId, String> parameters) {
    static final Told NOTHING = new Told(null, Collections.emptyMap());
}
