package org.customizedemployment.core.strategy.standard;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.strategy.CustomizationStrategy;
import org.customizedemployment.core.strategy.DesignChecker;

/** The strategies of this library (ASERT-S1 to S4, ODEP-S4, S5, ICF-K1, SEM-29), in the order in which designs are tagged. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class StandardStrategies {
    private static final List<CustomizationStrategy> ALL = List.of(
            new JobCarving(),
            new TaskReassignment(),
            new JobCreation(),
            new JobSharing(),
            new JobRestructuring(),
            new SelfEmployment(),
            new MicroboardAttachment());

    private static final DesignChecker CHECKER = DesignChecker.of(ALL);

    private StandardStrategies() {}

    public static List<CustomizationStrategy> all() {
        return ALL;
    }

    /** The checker with all of them. */
    public static DesignChecker checker() {
        return CHECKER;
    }
}
