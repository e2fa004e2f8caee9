package org.customizedemployment.rules.comparison;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ParameterId;
import org.jspecify.annotations.Nullable;

/**
 * Something of one case that the two versions answer differently.
 *
 * @param subject {@code us-ct/dds line service-7}, or {@code rule us-ct.report-final at start-job-development}
 * @param before what the old version says; null: it says nothing of it
 * @param after what the new version says; null: it says nothing of it
 * @param parameters the parameters whose values, as read for this, differ; may be empty
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Difference(
        String subject, @Nullable Answer before, @Nullable Answer after, List<ParameterId> parameters) {
    public Difference {
        parameters = List.copyOf(parameters);
    }

    /** By how many minutes more, or less, is payable. */
    public long payableMinutes() {
        return (after == null ? 0 : after.payable()) - (before == null ? 0 : before.payable());
    }
}
