package org.customizedemployment.core.process;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.RuleId;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.ProcessPin;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.service.ServiceComponent;
import org.jspecify.annotations.Nullable;

/**
 * What a migration would mean, for people to decide on.
 *
 * @param from the process left
 * @param to the process gone over to
 * @param moving the cases that can go over, in the order in which they were given
 * @param staying those that can't, and why
 * @param gates rules that are asked on the way into a phase in one process and not, or otherwise, in the other
 * @param componentsLeft components that a phase of the old process is about and none of the new one. Tasks recorded for them stay recorded;
 *     no phase brings them up any more
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record MigrationReport(
        ProcessPin from,
        ProcessPin to,
        List<Moving> moving,
        List<Staying> staying,
        List<GateDifference> gates,
        List<ServiceComponent> componentsLeft) {
    public MigrationReport {
        moving = List.copyOf(moving);
        staying = List.copyOf(staying);
        gates = List.copyOf(gates);
        componentsLeft = List.copyOf(componentsLeft);
    }

    /**
     * A case that can go over.
     *
     * @param caseId which
     * @param from its phase now
     * @param to the phase it would be in
     */
    public record Moving(CaseId caseId, PhaseId from, PhaseId to) {}

    /**
     * A case that can't.
     *
     * @param caseId which
     * @param why what stands in the way
     */
    public record Staying(CaseId caseId, Reason why) {}

    /**
     * A rule that is asked otherwise before entering a phase.
     *
     * @param from the phase of the old process
     * @param to the phase that takes its place
     * @param rule the rule
     * @param before how strictly it is asked now; null: not at all
     * @param after how strictly it would be asked; null: not at all
     */
    public record GateDifference(
            PhaseId from,
            PhaseId to,
            RuleId rule,
            @Nullable Severity before,
            @Nullable Severity after) {}
}
