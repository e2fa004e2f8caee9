package org.customizedemployment.rules.adjudication.line;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.rules.programme.FundedService;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.rules.programme.TimeTreatment;

/** Kinds of work that nobody knows are undecided. Documentation and travel: billable, not billable, or not stated and then undecided (CT-23, SEM-12, SEM-24). */
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
        if (kind.equals(ActivityKind.DOCUMENTATION)) {
            return treat(line, service, "claim.documentation", service.time().documentation());
        }
        return kind.equals(ActivityKind.TRAVEL)
                ? treat(line, service, "claim.travel", service.time().travel())
                : line;
    }

    private static Line treat(Line line, FundedService service, String code, TimeTreatment treatment) {
        List<Citation> citations = new ArrayList<>(service.citations());
        citations.add(OWN);
        return switch (treatment) {
            case BILLABLE -> line;
            case NOT_BILLABLE -> line.mark(Mark.notPayable(reason(code + "-not-billable", service), citations));
            case NOT_STATED -> line.mark(Mark.undecided(reason(code + "-not-stated", service), citations));
        };
    }

    private static Reason reason(String code, FundedService service) {
        return Reason.of(code).withCode("service", service.code().value());
    }
}
