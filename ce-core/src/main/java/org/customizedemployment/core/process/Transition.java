package org.customizedemployment.core.process;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.TransitionId;

/**
 * A named way from some phases to another.
 *
 * @param id its name, for example {@code start-job-development}
 * @param from the phases it leaves from; empty only for the one that opens a case
 * @param to the phase it leads to
 * @param gates rules that the definition itself asks; a rule book may bind more
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Transition(TransitionId id, List<PhaseId> from, PhaseId to, List<RuleId> gates) {
    public Transition {
        from = List.copyOf(from);
        gates = List.copyOf(gates);
    }
}
