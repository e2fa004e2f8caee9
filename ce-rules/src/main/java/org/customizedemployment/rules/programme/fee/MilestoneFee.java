package org.customizedemployment.rules.programme.fee;

import java.util.List;
import org.apiguardian.api.API;

/**
 * An amount for an outcome that was reached, all or nothing unless there are portions (SEM-27, PA-1, WI-1). Time recorded for such a service is
 * inside the fee.
 *
 * @param amounts the parameters that hold the amount
 * @param modifiers what alters it, in order
 * @param oncePer how often it is paid: once for each of these; several are possible readings, of which those that differ leave it undecided;
 *     at least one
 * @param portions what is paid of it where not all of it is reached; empty: nothing
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record MilestoneFee(
        FeeTable amounts, List<RateModifier> modifiers, List<OncePer> oncePer, List<FeePortion> portions)
        implements Fee {
    public MilestoneFee {
        modifiers = List.copyOf(modifiers);
        oncePer = List.copyOf(oncePer);
        portions = List.copyOf(portions);
        if (oncePer.isEmpty()) {
            throw new IllegalArgumentException("a milestone that is once per nothing");
        }
    }
}
