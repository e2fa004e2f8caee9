package org.customizedemployment.runtime.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.DecisionKind;
import org.customizedemployment.core.decision.NamedDate;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.disclosure.Consents;
import org.customizedemployment.core.disclosure.EmployerView;
import org.customizedemployment.core.disclosure.HistoryView;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.todo.TodoList;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.runtime.request.ReportRequest;
import org.customizedemployment.spi.report.DecisionView;
import org.customizedemployment.spi.report.DecisionsView;
import org.customizedemployment.spi.report.DesignView;
import org.customizedemployment.spi.report.Report;

/** Makes the view of one case that a report is for; what can't be made without more than the request has, is refused. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class ReportViews {
    private final DesignViews designs;

    ReportViews(DesignViews designs) {
        this.designs = designs;
    }

    <V> V of(
            Report<V> report,
            ReportRequest request,
            Parameters parameters,
            BiFunction<CaseView, Decision, DecisionView> decisions,
            Kept kept) {
        Class<V> type = report.getViewType();
        Object view;
        if (type == EmployerView.class) {
            view = employerView(request, parameters);
        } else if (type == DecisionView.class) {
            CaseView seen = caseView(request, parameters, kept);
            Decision decision = decision(request);
            refuseWithoutRelease(request, seen, List.of(decision));
            view = decisions.apply(seen, decision);
        } else if (type == DecisionsView.class) {
            CaseView seen = caseView(request, parameters, kept);
            refuseWithoutRelease(request, seen, ofThisCase(request, request.decisions()));
            view = new DecisionsView(seen, request.decisions());
        } else if (type == CaseView.class) {
            view = caseView(request, parameters, kept).asOf();
        } else if (type == HistoryView.class) {
            view = HistoryView.of(
                    caseView(request, parameters, kept).asOf(),
                    kept.journals().apply(request.caseFile().getId()));
        } else if (type == TodoList.class) {
            view = todo(request, parameters);
        } else if (type == DesignView.class) {
            view = designs.view(request, caseView(request, parameters, kept));
        } else {
            throw new CeException(
                    RuntimeError.INCOMPLETE_REQUEST,
                    "report '" + report.getId() + "' is not of one case: its view is a " + type.getSimpleName());
        }
        return type.cast(view);
    }

    private static List<NamedDate> dates(ReportRequest request) {
        return request.asOf().resolved(request.caseFile().getLastRecorded());
    }

    private static CaseView caseView(ReportRequest request, Parameters parameters, Kept kept) {
        OrganizationId provider = request.provider();
        if (provider != null) {
            return kept.on(CaseView.forProvider(
                    Consents.on(request.caseFile(), askedOn(request), parameters), provider, dates(request)));
        }
        return kept.on(CaseView.of(request.caseFile(), request.audience(), dates(request)));
    }

    /** An answer about the whole case tells of the work of others, whatever is left out of its words; lines of a claim are one's own or not (SEM-8). */
    private static void refuseWithoutRelease(ReportRequest request, CaseView view, List<Decision> decisions) {
        if (view.isOwnWorkAlone()
                && decisions.stream()
                        .anyMatch(one -> one.getCaseId().isPresent() && one.getKind() != DecisionKind.CLAIM)) {
            throw new CeException(
                    RuntimeError.NOT_RELEASED,
                    "report '" + request.report() + "' tells of the whole case, and provider '" + request.provider()
                            + "' may see its own work alone");
        }
    }

    /** Without a list in the request one as of the report date, which names what the agency has to supply. */
    private static TodoList todo(ReportRequest request, Parameters parameters) {
        TodoList todo = request.todo();
        return todo != null ? todo : TodoList.of(request.caseFile(), reportDate(request), References.NONE, parameters);
    }

    private static LocalDate reportDate(ReportRequest request) {
        return dates(request).stream()
                .filter(one -> one.name() == DateName.REPORT)
                .map(NamedDate::date)
                .findFirst()
                .orElseThrow(() -> incomplete(request, "a report date"));
    }

    private static LocalDate askedOn(ReportRequest request) {
        return Consents.askedOn(request.caseFile(), reportDate(request));
    }

    private static Decision decision(ReportRequest request) {
        Decision decision = request.decision();
        if (decision == null) {
            throw incomplete(request, "a decision");
        }
        ofThisCase(request, List.of(decision));
        return decision;
    }

    /** Or of none, as the rating of a service. */
    private static List<Decision> ofThisCase(ReportRequest request, List<Decision> decisions) {
        boolean ofAnother = decisions.stream()
                .flatMap(one -> one.getCaseId().stream())
                .anyMatch(one -> !one.equals(request.caseFile().getId()));
        if (ofAnother) {
            throw new CeException(RuntimeError.OTHER_CASE, "report '" + request.report() + "' of two cases");
        }
        return decisions;
    }

    private static EmployerView employerView(ReportRequest request, Parameters parameters) {
        Optional<EntryId> design = Optional.ofNullable(request.design());
        CaseFile file = DesignViews.together(request);
        EntryId employer = request.employer();
        if (employer == null) {
            employer = design.flatMap(id -> file.find(JobDesign.TYPE, id))
                    .map(JobDesign::getEmployer)
                    .orElseThrow(() -> incomplete(request, "an employer or a job design of the case"));
        }
        return EmployerView.of(Consents.on(file, askedOn(request), parameters), employer, design);
    }

    private static CeException incomplete(ReportRequest request, String what) {
        return new CeException(RuntimeError.INCOMPLETE_REQUEST, "report '" + request.report() + "' needs " + what);
    }
}
