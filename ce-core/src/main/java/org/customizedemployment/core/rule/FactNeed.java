package org.customizedemployment.core.rule;

import org.apiguardian.api.API;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.id.ParameterId;

/** What a rule reads. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public sealed interface FactNeed {
    /** Entries of a kind. */
    record Entries(EntryType<?> type) implements FactNeed {}

    /** A dated parameter. */
    record Parameter(ParameterId id) implements FactNeed {}

    static FactNeed of(EntryType<?> type) {
        return new Entries(type);
    }

    static FactNeed of(ParameterId id) {
        return new Parameter(id);
    }
}
