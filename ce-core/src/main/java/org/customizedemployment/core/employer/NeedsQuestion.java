package org.customizedemployment.core.employer;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/** Six questions to an employer, in our own words, that bring needs to light (ICF-T18, T20). Declared in the order of asking. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum NeedsQuestion {
    JOBS_THERE_ARE(null),
    SLIPS_WHEN_BUSY(NeedKind.LATE_OR_BELOW_STANDARD),
    HELP_STAFF_WISH_FOR(NeedKind.NOT_DONE),
    SIMPLE_WORK_OF_HIGHER_PAID_STAFF(NeedKind.AT_COST_OF_PRIMARY_RESPONSIBILITIES),
    POSITION_FOR_ONE_TASK(NeedKind.ANTICIPATED),
    WORTH_OF_DOING_IT(null);

    private final @Nullable NeedKind needKind;

    NeedsQuestion(@Nullable NeedKind needKind) {
        this.needKind = needKind;
    }

    /** The kind of need that an answer shows; null for a question that asks for something else. */
    public @Nullable NeedKind needKind() {
        return needKind;
    }
}
