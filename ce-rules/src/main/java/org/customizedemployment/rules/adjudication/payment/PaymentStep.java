package org.customizedemployment.rules.adjudication.payment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.line.LineStep;
import org.customizedemployment.rules.adjudication.line.Mark;
import org.customizedemployment.rules.adjudication.line.Slice;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.PaymentTerms;
import org.customizedemployment.rules.programme.fee.MilestoneFee;

/** Asks {@link PaymentCheck} about the time of a line. Time of a service that is paid by milestone is inside the milestone's fee. */
@API(status = API.Status.INTERNAL, since = "0.1")
public record PaymentStep(PaymentCheck check, boolean always) implements LineStep {
    @Override
    public String name() {
        return "payment";
    }

    @Override
    public Line apply(Line line) {
        FundedService service = line.service();
        if (service == null) {
            return line;
        }
        if (service.fee() instanceof MilestoneFee) {
            Reason inside = Reason.of("claim.inside-milestone")
                    .withCode("service", service.code().value());
            return line.mark(Mark.notPayable(inside, service.citations()));
        }
        if (!always && service.payment().equals(PaymentTerms.NONE)) {
            return line;
        }
        Map<LocalDate, List<Mark>> marks = new LinkedHashMap<>();
        return line.within(
                line.start(),
                line.end(),
                slice -> with(
                        slice,
                        marks.computeIfAbsent(
                                slice.date(),
                                date -> check.marks(PaymentCheck.Subject.of(line.entry()), service, date))));
    }

    private static Slice with(Slice slice, List<Mark> marks) {
        Slice result = slice;
        for (Mark mark : marks) {
            result = result.with(mark);
        }
        return result;
    }
}
