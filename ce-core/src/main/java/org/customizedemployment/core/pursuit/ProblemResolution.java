package org.customizedemployment.core.pursuit;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Words;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.jspecify.annotations.Nullable;

/**
 * A problem at work and how it was dealt with in the way of that business (ICF-T30).
 *
 * @param problem the problem, in plain words
 * @param raisedBy who raised it
 * @param resolution what was done; null while it is open
 * @param resolvedOn when it was settled; null while it is open
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ProblemResolution(
        @Words @Sensitive(Sensitivity.HEALTH) String problem,
        Capacity raisedBy,
        @Words @Nullable @Sensitive(Sensitivity.HEALTH) String resolution,
        @Nullable LocalDate resolvedOn) {
    /** Without the words. */
    @Override
    public String toString() {
        return "ProblemResolution{raisedBy=" + raisedBy + ", resolvedOn=" + resolvedOn + ", ####}";
    }
}
