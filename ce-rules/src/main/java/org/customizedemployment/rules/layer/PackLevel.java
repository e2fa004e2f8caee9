package org.customizedemployment.rules.layer;

import java.util.Locale;
import org.apiguardian.api.API;

/** Whose layer a pack is, in the order in which layers lie over each other: federal lowest. Packs write it as {@code layer: state-agency}. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum PackLevel {
    FEDERAL,
    STATE,
    STATE_AGENCY,
    LOCAL,
    PROVIDER_AGENCY;

    /** As packs write it: {@code state-agency}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
