package org.customizedemployment.core.competency;

import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.practice.PracticeTask;

/**
 * A statement that a specialist sees as a gap or as developing, and what would close it.
 *
 * @param statement which; its {@linkplain CompetencyStatement#type() type} says by what kind of learning it is closed
 * @param rating {@code GAP} or {@code DEVELOPING}
 * @param on the day on which they said so
 * @param practicedBy the tasks in which it is practiced, in the order of the source; never empty
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record StatementGap(CompetencyStatement statement, Rating rating, LocalDate on, List<PracticeTask> practicedBy) {
    public StatementGap {
        practicedBy = List.copyOf(practicedBy);
    }
}
