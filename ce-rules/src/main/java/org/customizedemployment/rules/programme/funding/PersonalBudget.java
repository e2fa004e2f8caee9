package org.customizedemployment.rules.programme.funding;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.rules.programme.time.TimeTreatment;
import org.jspecify.annotations.Nullable;

/**
 * That money is paid within what the person has at their disposal, which the funding episode states (CT-17, ODEP-I6).
 *
 * @param yearStarts the first day of a budget year, each of which has the whole budget, by the service date; null: one budget for the episode
 * @param beyond what becomes of money beyond it: not billable refuses it, not stated leaves it undecided
 * @param whenStated whether money of an episode that states no budget is held back by none; else it is undecided
 * @param citations where it comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PersonalBudget(
        @Nullable MonthDay yearStarts, TimeTreatment beyond, boolean whenStated, List<Citation> citations) {
    public PersonalBudget {
        if (beyond == TimeTreatment.BILLABLE) {
            throw new IllegalArgumentException("a budget beyond which money is billable");
        }
        citations = List.copyOf(citations);
    }

    /** One that an episode has to state: without it money is undecided. */
    public PersonalBudget(@Nullable MonthDay yearStarts, TimeTreatment beyond, List<Citation> citations) {
        this(yearStarts, beyond, false, citations);
    }

    /** The first day of the budget year of a day; of an episode's budget the same for all days. */
    public LocalDate yearOf(LocalDate day) {
        if (yearStarts == null) {
            return LocalDate.EPOCH;
        }
        LocalDate start = yearStarts.atYear(day.getYear());
        return day.isBefore(start) ? yearStarts.atYear(day.getYear() - 1) : start;
    }
}
