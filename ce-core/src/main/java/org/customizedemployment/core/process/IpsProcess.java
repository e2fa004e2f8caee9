package org.customizedemployment.core.process;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.phase.PhaseId;

/**
 * Individual Placement and Support as a process of its own, for a case that declares it. What shapes it:
 *
 * <ul>
 *   <li>The search begins at once: no phase of assessment or planning stands before it, and no Discovery (IPS-3). What the person prefers is
 *       learned along the way and decides (IPS-2, IPS-8).
 *   <li>No move asks whether someone is ready (IPS-6). A pack's gate for Customized Employment is not asked here, as the ways into the phases
 *       have other names.
 *   <li>Support on the job has no end of its own (IPS-7): it closes by a person's decision only, and from everywhere there is a way back.
 * </ul>
 *
 * Meetings with a treatment team (IPS-4), benefits planning (IPS-5) and pay (IPS-1) are matters of rules and dates, not of phases.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class IpsProcess {
    /** Getting to know each other; the same word as in {@link StandardProcess}. */
    public static final PhaseId INTAKE = PhaseId.of("intake");

    /** Looking for a job and meeting employers. */
    public static final PhaseId JOB_SEARCH = PhaseId.of("job-search");

    /** Working, with support for as long as the person wants it. */
    public static final PhaseId JOB_SUPPORT = PhaseId.of("job-support");

    /** Ended by the person's choice or by a decision of people. */
    public static final PhaseId CLOSED = PhaseId.of("closed");

    private static final ProcessDefinition DEFINITION = OrderedPhases.define(
            "individual-placement-and-support",
            "1",
            List.of(
                    new Phase(INTAKE, null),
                    new Phase(JOB_SEARCH, null),
                    new Phase(JOB_SUPPORT, null),
                    new Phase(CLOSED, null)));

    private IpsProcess() {}

    public static ProcessDefinition definition() {
        return DEFINITION;
    }
}
