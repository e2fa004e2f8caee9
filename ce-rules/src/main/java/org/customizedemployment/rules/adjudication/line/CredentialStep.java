package org.customizedemployment.rules.adjudication.line;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.rules.credential.CredentialAnswer;
import org.customizedemployment.rules.credential.CredentialCheck;
import org.customizedemployment.rules.programme.CredentialRequirement;
import org.customizedemployment.rules.programme.FundedService;

/**
 * Whether staff held what the programme asks for, on the local date of each minute (CT-4, SEM-26). A long log asks the same of the same staff
 * again and again, so answers are kept. For one run and one thread.
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class CredentialStep implements LineStep {
    private final References references;
    private final Parameters parameters;
    private final RunNotes notes;
    private final Map<Asked, CredentialAnswer> answers = new HashMap<>();

    public CredentialStep(References references, Parameters parameters, RunNotes notes) {
        this.references = references;
        this.parameters = parameters;
        this.notes = notes;
    }

    private record Asked(ServiceCode service, ActorId staff, ServiceComponent component, LocalDate date) {}

    @Override
    public String name() {
        return "credential";
    }

    @Override
    public Line apply(Line line) {
        FundedService service = line.service();
        CredentialRequirement requirement = service == null ? null : service.credential();
        if (requirement == null) {
            return line;
        }
        ServiceEntry entry = line.entry();
        return line.within(line.start(), line.end(), slice -> {
            Asked asked = new Asked(entry.getService(), entry.getStaff(), entry.getComponent(), slice.date());
            return mark(slice, answers.computeIfAbsent(asked, any -> check(requirement, asked)));
        });
    }

    private CredentialAnswer check(CredentialRequirement requirement, Asked asked) {
        CredentialAnswer answer = CredentialCheck.check(
                requirement, asked.staff(), asked.component(), asked.date(), references, parameters);
        answer.parametersRead().forEach(one -> notes.note(RunNotes.Use.CREDENTIALS, one, requirement.citations()));
        return answer;
    }

    private static Slice mark(Slice slice, CredentialAnswer answer) {
        if (answer.outcome().passes()) {
            return slice;
        }
        return slice.with(
                answer.outcome() == Outcome.NOT_MET
                        ? Mark.notPayable(answer.reason(), answer.citations())
                        : Mark.undecided(answer.reason(), answer.citations()));
    }
}
