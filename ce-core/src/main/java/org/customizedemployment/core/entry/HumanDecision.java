package org.customizedemployment.core.entry;

import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Words;
import org.customizedemployment.core.id.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * A choice that only people make (SEM-20): no default, no system party.
 *
 * @param by who decided
 * @param capacity in what capacity
 * @param on the day
 * @param basis why, in their own words; may be personal and is masked in {@code toString}
 * @param evidence the entries it rests on; may be empty
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record HumanDecision(
        ActorId by,
        Capacity capacity,
        LocalDate on,
        @Words @Sensitive(Sensitivity.HEALTH) String basis,
        @Bounded List<EntryRef> evidence) {
    public HumanDecision(ActorId by, Capacity capacity, LocalDate on, String basis, @Nullable List<EntryRef> evidence) {
        this.by = by;
        this.capacity = capacity;
        this.on = on;
        this.basis = basis;
        this.evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    @Override
    public String toString() {
        return "HumanDecision{" + capacity + " on " + on + ", basis=####}";
    }
}
