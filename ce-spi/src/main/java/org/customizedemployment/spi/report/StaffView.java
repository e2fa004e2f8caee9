package org.customizedemployment.spi.report;

import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.disclosure.Audience;

/**
 * Decisions about the certification of staff (CT-11). About staff by their ids, and about no person served.
 *
 * @param audience for whom
 * @param on the day it was looked from
 * @param days how many days ahead certificates that end were looked for; 0 where that is not asked
 * @param kind what was asked
 * @param decisions the answers
 * @param departures what it would mean for a provider and the people it serves if someone left (CT-35); may be empty
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record StaffView(
        Audience audience, LocalDate on, int days, Kind kind, List<Decision> decisions, List<Decision> departures) {
    public StaffView {
        decisions = List.copyOf(decisions);
        departures = List.copyOf(departures);
    }

    /** For the team, without what a departure would mean. */
    public static StaffView of(Kind kind, LocalDate on, int days, List<Decision> decisions) {
        return new StaffView(Audience.TEAM, on, days, kind, decisions, List.of());
    }

    /** What was asked about staff. */
    public enum Kind {
        /** Who is certified for what. */
        CERTIFIED,
        /** How far everyone is in the course. */
        TRAINING,
        /** Who waits for a seat. */
        WAITING,
        /** Whose certificate ends soon and was not renewed. */
        ENDING
    }
}
