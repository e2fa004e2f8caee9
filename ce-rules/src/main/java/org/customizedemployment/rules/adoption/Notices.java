package org.customizedemployment.rules.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.ClaimLine;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.NamedDate;
import org.customizedemployment.core.reason.ArgumentValue;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.rule.DatedParameter;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.funding.Notice;

/** What a person is told of a decided claim, as the programme words it, with whom to turn to and until when. Codes and typed values, no prose. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Notices {
    private Notices() {}

    /**
     * One for each line whose outcome the programme has a notice for, in the order of the lines. Its code is the key of the pack's words; a date to
     * appeal by is there only if the pack's days and the decision date are known.
     */
    public static List<Reason> of(Programme programme, Decision decision, Parameters parameters) {
        List<Reason> notices = new ArrayList<>();
        for (ClaimLine line : decision.getLines()) {
            for (Notice notice : programme.funding().notices()) {
                if (notice.outcome() == line.outcome()) {
                    notices.add(of(notice, line, decision, parameters));
                }
            }
        }
        return notices;
    }

    private static Reason of(Notice notice, ClaimLine line, Decision decision, Parameters parameters) {
        Reason reason = Reason.of(notice.text())
                .with("entry", line.entry())
                .withCode("service", line.service().value())
                .with("date", line.serviceDate());
        String contact = notice.contact();
        if (contact != null) {
            reason = reason.withCode("contact", contact);
        }
        Optional<NamedDate> day = decision.getDates().stream()
                .filter(one -> one.name() == DateName.DECISION)
                .findFirst();
        if (notice.appealDays() == null || day.isEmpty()) {
            return reason;
        }
        Optional<ArgumentValue> days =
                parameters.find(notice.appealDays(), day.get().date()).map(DatedParameter::value);
        return days.orElse(null) instanceof ArgumentValue.OfNumber number
                ? reason.with("until", day.get().date().plusDays(number.number().longValueExact()))
                : reason;
    }
}
