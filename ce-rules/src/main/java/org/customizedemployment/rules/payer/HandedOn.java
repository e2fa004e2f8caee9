package org.customizedemployment.rules.payer;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.rules.programme.funding.HandOnReason;

/**
 * That a payer handed something on, and why (SEM-27).
 *
 * @param by the payer
 * @param why for which of the reasons that its programme names, each once; at least one
 * @param reasons what it found, with the figures: the cap, what was used of it; at least one
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record HandedOn(ProgrammeId by, List<HandOnReason> why, List<Reason> reasons) {
    public HandedOn {
        why = List.copyOf(why);
        reasons = List.copyOf(reasons);
    }
}
