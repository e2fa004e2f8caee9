package org.customizedemployment.rules.adjudication.line;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.rules.credential.CredentialAnswer;
import org.customizedemployment.rules.credential.CredentialCheck;
import org.customizedemployment.rules.programme.CredentialRequirement;
import org.customizedemployment.rules.programme.FundedService;

/** Whether staff held what the programme asks for, on the local date of each minute (CT-4, SEM-26). */
@API(status = API.Status.INTERNAL, since = "0.1")
public record CredentialStep(References references, Parameters parameters, RunNotes notes) implements LineStep {
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
        Map<LocalDate, CredentialAnswer> answers = new LinkedHashMap<>();
        return line.within(
                line.start(),
                line.end(),
                slice -> mark(slice, answers.computeIfAbsent(slice.date(), date -> check(requirement, line, date))));
    }

    private CredentialAnswer check(CredentialRequirement requirement, Line line, LocalDate date) {
        CredentialAnswer answer = CredentialCheck.check(
                requirement, line.entry().getStaff(), line.entry().getComponent(), date, references, parameters);
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
