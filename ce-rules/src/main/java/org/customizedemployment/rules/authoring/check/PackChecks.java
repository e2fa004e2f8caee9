package org.customizedemployment.rules.authoring.check;

import org.apiguardian.api.API;
import org.customizedemployment.rules.authoring.statement.Layered;
import org.customizedemployment.rules.authoring.statement.Layered.DeclaredProgramme;
import org.customizedemployment.rules.yaml.ProblemLog;

/** All checks of what the layers add up to: exclusions, days without a value, what nothing reaches, words. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class PackChecks {
    private PackChecks() {}

    public static void run(Layered layered, ProblemLog log) {
        for (DeclaredProgramme programme : layered.programmes.values()) {
            new ExclusionChecks(programme, log).run();
            new InclusionChecks(programme, log).run();
        }
        new ValueChecks(layered, log).run();
        new DayChecks(layered, log).run();
        new ReachChecks(layered, log).run();
    }
}
