package org.customizedemployment.rules.adjudication.term;

import java.util.Locale;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.rules.adjudication.line.Line;
import org.customizedemployment.rules.adjudication.line.LineStep;
import org.customizedemployment.rules.adjudication.line.Mark;
import org.customizedemployment.rules.programme.deadline.RecordTerms;

/** Whether all who must have signed the log of a service did. A signature can still be given, so a missing one leaves the minutes open. */
@API(status = API.Status.INTERNAL, since = "0.1")
public record SignatureStep() implements LineStep {
    @Override
    public String name() {
        return "signatures";
    }

    @Override
    public Line apply(Line line) {
        if (line.service() == null) {
            return line;
        }
        RecordTerms terms = line.service().claim().record();
        Line result = line;
        for (Capacity asked : terms.signatures()) {
            boolean signed = line.entry().getSignatures().stream().anyMatch(one -> one.capacity() == asked);
            if (!signed) {
                Reason missing = Reason.of("claim.signature-missing")
                        .withCode(
                                "capacity",
                                asked.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .with("date", line.entry().getWhen().firstDate());
                result = result.mark(Mark.undecided(missing, terms.citations()));
            }
        }
        return result;
    }
}
