package org.customizedemployment.rules.adjudication.term;

import java.time.LocalDate;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.line.LineStep;
import org.customizedemployment.rules.adjudication.line.Mark;
import org.customizedemployment.rules.programme.deadline.Deadline;

/** Whether the note on a service was written in time. */
@API(status = API.Status.INTERNAL, since = "0.1")
public record NoteStep(DueDates due) implements LineStep {
    @Override
    public String name() {
        return "note";
    }

    @Override
    public Line apply(Line line) {
        Deadline limit =
                line.service() == null ? null : line.service().claim().record().note();
        if (limit == null) {
            return line;
        }
        Optional<LocalDate> written = line.entry().getDocumentedOn();
        if (written.isEmpty()) {
            Reason missing = Reason.of("claim.note-date-missing")
                    .with("date", line.entry().getWhen().firstDate());
            return line.mark(Mark.undecided(missing, limit.citations()));
        }
        return line.within(
                line.start(),
                line.end(),
                slice -> InTime.check(slice, due.of(limit, slice.date()), written.get(), "claim.note-late", limit));
    }
}
