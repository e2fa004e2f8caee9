package org.customizedemployment.runtime;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.caseload.CaseStanding;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.disclosure.EmployerView;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.todo.TodoList;
import org.customizedemployment.rules.adjudication.ClaimRequest;
import org.customizedemployment.runtime.answer.Answers;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.runtime.request.ReportRequest;
import org.customizedemployment.runtime.result.CaseFinding;
import org.customizedemployment.runtime.validation.BoundaryValidation;
import org.customizedemployment.runtime.validation.Input;
import org.customizedemployment.spi.report.DecisionsView;
import org.customizedemployment.spi.report.Report;

/**
 * The same questions to many cases, for example by a {@link org.customizedemployment.runtime.batch.CaseBatch}: dates and references are given once,
 * and cases are not looked through for blank or overlong texts each time: they were when they came into a store. For others there is
 * {@link #lookingThrough()}. The answers are those of {@link CustomizedEmployment}. Thread-safe.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Caseload {
    private final Answers answers;
    private final BoundaryValidation validation;
    private final AsOf asOf;
    private final References references;
    private final boolean lookingThrough;

    Caseload(Answers answers, BoundaryValidation validation, AsOf asOf, References references, boolean lookingThrough) {
        this.answers = answers;
        this.validation = validation;
        this.asOf = asOf;
        this.references = references;
        this.lookingThrough = lookingThrough;
    }

    /** The same for cases that come from elsewhere: what is blank or otherwise no value is an error, as everywhere at the front door. */
    public Caseload lookingThrough() {
        return new Caseload(answers, validation, asOf, references, true);
    }

    /**
     * What is not fine: facts that a rule flags and checks that do not pass, each in one line and without its reasons, which makes it many times
     * faster than {@link #checkAll}. The rules are the same. Designs and claims are not asked.
     */
    public List<CaseFinding> findings(CaseFile file) {
        lookThrough(file);
        return answers.findings(file, asOf, references);
    }

    /** Everything that can be asked of a case, as {@link CustomizedEmployment#checkAll}. */
    public List<Decision> checkAll(CaseFile file) {
        lookThrough(file);
        return answers.checkAll(file, asOf, references);
    }

    /**
     * The claims of all its funding episodes, in their order; none if it has no episode.
     *
     * @throws CeException if no pack brings the programme of one of them: a bill is never left out in silence
     */
    public List<Decision> bills(CaseFile file) {
        lookThrough(file);
        return file.entries(FundingEpisode.TYPE).stream()
                .map(episode -> answers.adjudicate(file, ClaimRequest.of(episode.id()), asOf, references))
                .toList();
    }

    /**
     * What has to be asked for to get that report of the case, with the decisions that it explains: one request, or one for each funding episode of a
     * report on claims, or one for each job design of a report to an employer if none was named; none if the case has no such thing.
     *
     * @param request with the case, the audience and all else that is the same for every case; dates and references are this caseload's
     * @throws CeException if no pack brings the programme of one of the episodes
     */
    public List<ReportRequest> requests(Report<?> report, ReportRequest request) {
        CaseFile file = request.caseFile();
        ReportRequest dated = request.as(asOf);
        if (report.isOfClaims() && request.decision() == null) {
            return bills(file).stream().map(dated::explaining).toList();
        }
        if (report.getViewType() == EmployerView.class && request.employer() == null && request.design() == null) {
            return file.entries(JobDesign.TYPE).stream()
                    .map(design -> dated.showing(design.id()))
                    .toList();
        }
        lookThrough(file);
        if (report.getViewType() == TodoList.class && request.todo() == null) {
            return List.of(listed(dated));
        }
        List<Decision> checks = report.getChecks().stream()
                .map(check -> answers.check(file, check, asOf, references))
                .toList();
        if (checks.isEmpty()) {
            return List.of(dated);
        }
        return List.of(
                report.getViewType() == DecisionsView.class
                        ? dated.comparing(Stream.concat(checks.stream(), request.decisions().stream())
                                .toList())
                        : dated.explaining(checks.get(0)));
    }

    /** With what the references say of the staff; without a day it is left to whoever asks for the report to say that one is needed. */
    private ReportRequest listed(ReportRequest request) {
        CaseFile file = request.caseFile();
        return asOf.date(DateName.REPORT)
                .or(file::getLastRecorded)
                .map(day -> request.listing(TodoList.of(file, day, references, answers.parameters(file, asOf))))
                .orElse(request);
    }

    /**
     * Where the case stands on the report date, to be counted by a {@link org.customizedemployment.core.caseload.CaseloadTally}.
     *
     * @throws CeException if no report date was given: cases looked at from different days can't be counted together
     */
    public CaseStanding standing(CaseFile file) {
        lookThrough(file);
        LocalDate today = asOf.date(DateName.REPORT)
                .orElseThrow(() -> new CeException(RuntimeError.INCOMPLETE_REQUEST, "a caseload needs a report date"));
        return CaseStanding.of(file, today, references, answers.parameters(file, asOf));
    }

    /** The same with what its claims used of each cap. */
    public CaseStanding standingWithBills(CaseFile file) {
        return standing(file).withBills(bills(file));
    }

    private void lookThrough(CaseFile file) {
        if (lookingThrough) {
            validation.require(Input.of(file));
        }
    }
}
