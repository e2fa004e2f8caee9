package org.customizedemployment.core.process;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.phase.PhaseId;
import org.customizedemployment.core.phase.TransitionId;
import org.customizedemployment.core.service.ServiceComponent;

/**
 * The built-in process of Customized Employment (ICF-G1): intake, the four components, closed. Any phase can be entered again from any later
 * one, closed too, and phases can be skipped forward; a pack may block what it must.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class StandardProcess {
    public static final PhaseId INTAKE = PhaseId.of("intake");
    public static final PhaseId DISCOVERY = PhaseId.of("discovery");
    public static final PhaseId JOB_SEARCH_PLANNING = PhaseId.of("job-search-planning");
    public static final PhaseId JOB_DEVELOPMENT = PhaseId.of("job-development");
    public static final PhaseId POST_PLACEMENT_SUPPORT = PhaseId.of("post-placement-support");
    public static final PhaseId CLOSED = PhaseId.of("closed");

    public static final TransitionId OPEN = TransitionId.of("open");
    public static final TransitionId START_DISCOVERY = TransitionId.of("start-discovery");
    public static final TransitionId START_JOB_SEARCH_PLANNING = TransitionId.of("start-job-search-planning");
    public static final TransitionId START_JOB_DEVELOPMENT = TransitionId.of("start-job-development");
    public static final TransitionId START_POST_PLACEMENT_SUPPORT = TransitionId.of("start-post-placement-support");
    public static final TransitionId CLOSE = TransitionId.of("close");

    private static final ProcessDefinition DEFINITION = define();

    private StandardProcess() {}

    public static ProcessDefinition definition() {
        return DEFINITION;
    }

    private static ProcessDefinition define() {
        List<Phase> phases = List.of(
                new Phase(INTAKE, null),
                new Phase(DISCOVERY, ServiceComponent.DISCOVERY),
                new Phase(JOB_SEARCH_PLANNING, ServiceComponent.JOB_SEARCH_PLANNING),
                new Phase(JOB_DEVELOPMENT, ServiceComponent.JOB_DEVELOPMENT),
                new Phase(POST_PLACEMENT_SUPPORT, ServiceComponent.POST_PLACEMENT_SUPPORT),
                new Phase(CLOSED, null));
        return OrderedPhases.define("customized-employment", "1", phases);
    }
}
