package org.customizedemployment.rules.adjudication.term;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.line.LineStep;
import org.customizedemployment.rules.adjudication.line.Mark;
import org.customizedemployment.rules.adjudication.line.Slice;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.deadline.Deadline;

/** Whether the claim was submitted in time after each day of service (SEM-26). */
@API(status = API.Status.INTERNAL, since = "0.1")
public record FilingStep(DueDates due, Optional<LocalDate> submitted) implements LineStep {
    @Override
    public String name() {
        return "filing";
    }

    @Override
    public Line apply(Line line) {
        Deadline limit =
                line.service() == null ? null : line.service().claim().record().filing();
        return limit == null ? line : line.within(line.start(), line.end(), slice -> check(slice, limit));
    }

    /** What stands against a milestone, by the day on which it was reached. */
    public List<Mark> marks(Milestone milestone, FundedService service) {
        Deadline limit = service.claim().record().filing();
        Slice day = new Slice(0, 0, milestone.getReachedOn(), false, List.of());
        return limit == null ? List.of() : check(day, limit).marks();
    }

    private Slice check(Slice slice, Deadline limit) {
        if (submitted.isEmpty()) {
            return slice.with(Mark.undecided(
                    Reason.of("claim.submission-date-missing").with("date", slice.date()), limit.citations()));
        }
        return InTime.check(slice, due.of(limit, slice.date()), submitted.get(), "claim.filed-late", limit);
    }
}
