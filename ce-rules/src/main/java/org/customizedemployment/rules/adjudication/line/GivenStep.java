package org.customizedemployment.rules.adjudication.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;

/**
 * Whether the time was given by the day of the decision: nobody knows yet what will become of a day to come, and it may be a slip in the year
 * (SEM-26).
 *
 * @param decision its day; empty: it is not known, and nothing is said
 * @param planned a service that is asked about before it is given; empty: none is
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record GivenStep(Optional<LocalDate> decision, Optional<EntryId> planned) implements LineStep {
    private static final List<Citation> OWN = List.of(Citation.of("SEM-26"));

    @Override
    public String name() {
        return "given";
    }

    @Override
    public Line apply(Line line) {
        if (decision.isEmpty() || planned.filter(line.entry().id()::equals).isPresent()) {
            return line;
        }
        return line.within(
                line.start(),
                line.end(),
                slice -> slice.date().isAfter(decision.get())
                        ? slice.with(
                                Mark.undecided(Reason.of("claim.service-later").with("date", slice.date()), OWN))
                        : slice);
    }
}
