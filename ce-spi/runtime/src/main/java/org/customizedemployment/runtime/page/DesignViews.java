package org.customizedemployment.runtime.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.design.Design;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.strategy.brief.PersonBrief;
import org.customizedemployment.core.strategy.offer.DesignSet;
import org.customizedemployment.core.strategy.offer.ProposedDesign;
import org.customizedemployment.runtime.answer.Designing;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.runtime.request.DesignRequest;
import org.customizedemployment.runtime.request.ReportRequest;
import org.customizedemployment.spi.report.DesignView;

/** Puts together what reports on designs are made from: the designs given, else those written in the case, else new ones. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class DesignViews {
    /** What an employer's page takes from a workplace that is in a file of its own; nothing that says what may be released. */
    private static final List<EntryType<? extends Entry>> OF_A_WORKPLACE =
            List.of(Employer.TYPE, WorkplaceJob.TYPE, WorkTask.TYPE, EmployerNeed.TYPE);

    private final Designing designing;

    public DesignViews(Designing designing) {
        this.designing = designing;
    }

    DesignView view(ReportRequest request, CaseView caseView) {
        DesignRequest from = from(request);
        if (!from.profile().getId().equals(request.caseFile().getId())) {
            throw new CeException(RuntimeError.OTHER_CASE, "report '" + request.report() + "' of two cases");
        }
        DesignView view = new DesignView(
                caseView,
                Designing.brief(from),
                PersonBrief.of(from.profile()),
                designs(request, from),
                request.design());
        if (request.design() != null && view.design().isEmpty()) {
            throw unknown(request.design());
        }
        return view;
    }

    private DesignSet designs(ReportRequest request, DesignRequest from) {
        DesignSet given = request.designs();
        if (given != null) {
            return given;
        }
        DesignSet written = designing.written(from);
        return written.designs().isEmpty() ? designing.design(from) : written;
    }

    /** The place that the request names, or that of the design it names, or the only one there is. */
    private static DesignRequest from(ReportRequest request) {
        DesignRequest from = request.from();
        if (from != null) {
            return from;
        }
        CaseFile file = request.caseFile();
        DesignRequest own = DesignRequest.of(file, file);
        EntryId employer = request.employer();
        if (employer != null) {
            return own.at(employer);
        }
        EntryId design = request.design();
        return design == null
                ? own
                : own.at(file.find(design)
                        .filter(Design.class::isInstance)
                        .map(one -> Designing.placeOf((Design) one))
                        .orElseThrow(() -> unknown(design)));
    }

    private static CeException unknown(EntryId design) {
        return new CeException(RuntimeError.UNKNOWN_ENTRY, "there is no design '" + design + "'");
    }

    /** The case with the workplace and the chosen design of designs that are not in it; of the workplace, what the case itself holds wins. */
    static CaseFile together(ReportRequest request) {
        DesignRequest from = request.from();
        CaseFile file = request.caseFile();
        if (from == null) {
            return file;
        }
        CaseFileBuilder together = file.toBuilder();
        OF_A_WORKPLACE.stream()
                .flatMap(type -> from.workplace().entries(type).stream())
                .filter(entry -> file.find(entry.id()).isEmpty())
                .forEach(together::put);
        chosen(request).forEach(together::put);
        return together.build();
    }

    private static Stream<Design> chosen(ReportRequest request) {
        return Optional.ofNullable(request.designs()).stream()
                .flatMap(set -> set.designs().stream())
                .map(ProposedDesign::design)
                .filter(design -> design.id().equals(request.design()));
    }
}
