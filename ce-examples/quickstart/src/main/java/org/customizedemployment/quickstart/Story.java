package org.customizedemployment.quickstart;

import java.util.List;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.strategy.DonorChange;

/**
 * What the walk found out, for those who want to look at the answers themselves.
 *
 * @param lapsed the recording of a week with a service by someone whose certification had lapsed: accepted and flagged
 * @param refusedMove the move to job development before report and plan were final
 * @param acceptedMove the same move afterwards
 * @param carve the design that takes all tasks of a job
 * @param reassignment the design by task reassignment
 * @param donors before and after for each current job
 * @param indicators the seven indicators at the end
 * @param bill the whole claim, to the minute
 */
record Story(
        Decision lapsed,
        Decision refusedMove,
        Decision acceptedMove,
        Decision carve,
        Decision reassignment,
        List<DonorChange> donors,
        Decision indicators,
        Decision bill) {}
