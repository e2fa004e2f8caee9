package org.customizedemployment.core.assignment.conflict;

import java.util.List;
import org.apiguardian.api.API;

/**
 * Constraints that can't all hold.
 *
 * @param kind what is known
 * @param constraints the conflicting ones, in the order in which they were given; empty without a conflict
 * @param <C> a constraint
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Conflict<C>(Kind kind, List<C> constraints) {
    public Conflict {
        constraints = List.copyOf(constraints);
    }

    /** What is known of a conflict. */
    public enum Kind {
        /** All constraints can hold together. */
        NONE,
        /** These can't hold together, and any one of them taken away, the others can. */
        IRREDUCIBLE,
        /** These can't hold together; whether fewer of them conflict already, the solver's limits did not show. */
        CONFLICT,
        /** The solver's limits did not show whether there is a conflict. */
        UNDECIDED
    }
}
