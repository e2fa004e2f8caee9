package org.customizedemployment.rules.adjudication.line;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.time.KindTime;
import org.customizedemployment.rules.programme.time.KindTreatment;

/**
 * Kinds of work that nobody knows are undecided. Documentation, travel, appointments missed or called off, interpreters: billable, not
 * billable, in the rate of the other time, a service of their own, or not stated and then undecided (CT-23, SEM-12, SEM-24).
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record KindStep(Programme programme) implements LineStep {
    private static final Citation OWN = Citation.of("SEM-24");

    @Override
    public String name() {
        return "kind";
    }

    @Override
    public Line apply(Line line) {
        FundedService service = line.service();
        ActivityKind kind = line.entry().getActivityKind();
        if (service != null && !programme.knows(kind)) {
            // A misspelt word must not turn documentation into billable time.
            Reason unknown = reason("claim.kind-unknown", service).withCode("kind", kind.value());
            return line.mark(Mark.undecided(unknown, List.of(OWN)));
        }
        if (service == null || PresenceStep.decides(line.entry(), service)) {
            return line;
        }
        KindTime time = service.time().of(kind);
        List<Citation> citations = new ArrayList<>(time.citations().isEmpty() ? service.citations() : time.citations());
        citations.add(OWN);
        Reason reason = reason(code(time), service).withCode("kind", kind.value());
        return switch (time.treatment()) {
            case BILLABLE -> line;
            case NOT_BILLABLE, INCLUDED -> line.mark(Mark.notPayable(reason, citations));
            case OWN_SERVICE ->
                line.mark(Mark.notPayable(
                        time.service() == null
                                ? reason
                                : reason.withCode("own", time.service().value()),
                        citations));
            case NOT_STATED -> line.mark(Mark.undecided(reason, citations));
        };
    }

    /** Documentation and travel, which nearly every funder speaks of, have words of their own. */
    private static String code(KindTime time) {
        boolean said = time.treatment() == KindTreatment.NOT_BILLABLE || time.treatment() == KindTreatment.NOT_STATED;
        boolean named =
                time.kind().equals(ActivityKind.DOCUMENTATION) || time.kind().equals(ActivityKind.TRAVEL);
        String about = said && named ? time.kind().value() : "kind";
        return "claim." + about + "-"
                + switch (time.treatment()) {
                    case BILLABLE -> "billable";
                    case NOT_BILLABLE -> "not-billable";
                    case INCLUDED -> "included";
                    case OWN_SERVICE -> "own-service";
                    case NOT_STATED -> "not-stated";
                };
    }

    private static Reason reason(String code, FundedService service) {
        return Reason.of(code).withCode("service", service.code().value());
    }
}
