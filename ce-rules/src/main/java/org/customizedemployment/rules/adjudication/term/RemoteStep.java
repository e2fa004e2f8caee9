package org.customizedemployment.rules.adjudication.term;

import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.line.LineStep;
import org.customizedemployment.rules.adjudication.line.Mark;
import org.customizedemployment.rules.programme.time.Allowance;
import org.customizedemployment.rules.programme.time.AttendanceTerms;

/** Whether time by telephone or video is paid. Of time of which nobody recorded how it was given, only a programme that says no leaves it open. */
@API(status = API.Status.INTERNAL, since = "0.1")
public record RemoteStep() implements LineStep {
    @Override
    public String name() {
        return "remote";
    }

    @Override
    public Line apply(Line line) {
        if (line.service() == null) {
            return line;
        }
        AttendanceTerms terms = line.service().time().attendance();
        Optional<Boolean> remote = line.entry().getRemote();
        if (terms.remote() == Allowance.ALLOWED || remote.equals(Optional.of(false))) {
            return line;
        }
        boolean refused = terms.remote() == Allowance.NOT_ALLOWED;
        if (remote.isEmpty()) {
            return refused
                    ? line.mark(Mark.undecided(reason("claim.remote-not-recorded", line), terms.citations()))
                    : line;
        }
        return line.mark(
                refused
                        ? Mark.notPayable(reason("claim.remote-not-allowed", line), terms.citations())
                        : Mark.undecided(
                                reason("claim.remote-not-stated", line),
                                line.service().citations()));
    }

    private static Reason reason(String code, Line line) {
        return Reason.of(code).withCode("service", line.entry().getService().value());
    }
}
