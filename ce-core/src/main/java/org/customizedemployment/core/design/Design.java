package org.customizedemployment.core.design;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Entry;

/** Work as it could be: a job at a workplace or a business of one's own. What it claims to be, one checker judges (SEM-29). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface Design extends Entry {
    /** The strategies it is tagged with; all that apply. */
    List<StrategyId> getStrategies();

    /** A microboard around the person; empty if there is none. */
    Optional<Microboard> getMicroboard();
}
