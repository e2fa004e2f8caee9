package org.customizedemployment.core.practice;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.service.ServiceComponent;

/**
 * The four components of Customized Employment (ICF-G1). The case may go from any of them to any other; the order here is that of the source.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum PracticeComponent {
    DISCOVERY,
    JOB_SEARCH_PLANNING,
    JOB_DEVELOPMENT,
    POST_PLACEMENT_SUPPORT;

    /** The word by which activities and services name it. */
    public ServiceComponent getService() {
        return switch (this) {
            case DISCOVERY -> ServiceComponent.DISCOVERY;
            case JOB_SEARCH_PLANNING -> ServiceComponent.JOB_SEARCH_PLANNING;
            case JOB_DEVELOPMENT -> ServiceComponent.JOB_DEVELOPMENT;
            case POST_PLACEMENT_SUPPORT -> ServiceComponent.POST_PLACEMENT_SUPPORT;
        };
    }

    /** Its tasks, in the order of the source; never empty. */
    public List<PracticeTask> getTasks() {
        return Arrays.stream(PracticeTask.values())
                .filter(task -> task.getComponent() == this)
                .toList();
    }

    /** The component that a service names; empty for one that a pack or host added. */
    public static Optional<PracticeComponent> of(ServiceComponent service) {
        return Arrays.stream(values())
                .filter(one -> one.getService().equals(service))
                .findFirst();
    }
}
