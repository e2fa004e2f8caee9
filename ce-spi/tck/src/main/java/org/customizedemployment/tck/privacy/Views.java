package org.customizedemployment.tck.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.caseload.CaseStanding;
import org.customizedemployment.core.caseload.CaseloadTally;
import org.customizedemployment.core.caseload.CaseloadView;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.NamedDate;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.disclosure.Consents;
import org.customizedemployment.core.disclosure.EmployerView;
import org.customizedemployment.core.disclosure.HistoryView;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.todo.TodoList;
import org.customizedemployment.spi.report.DecisionView;
import org.customizedemployment.spi.report.DecisionsView;
import org.customizedemployment.spi.report.DesignView;
import org.customizedemployment.spi.report.Report;
import org.customizedemployment.spi.report.StaffView;
import org.customizedemployment.tck.generator.GeneratedCase;
import org.customizedemployment.tck.generator.PlantedText;

/** Every view of a case that a report can be built over. */
final class Views {
    /** Kinds in which the words of an employer itself stand. */
    private static final List<String> EMPLOYERS_OWN =
            List.of("employer", "workplace-job", "work-task", "employer-need", "job-design", "agreement");

    private static final OrganizationId STRANGER = OrganizationId.of("a-provider-without-release");

    private final CaseFile file;
    private final Canaries canaries;
    private final LocalDate day;
    private final List<NamedDate> dates;
    private final List<Decision> decisions;
    private final Map<String, Set<PlantedText>> hiddenByView = new HashMap<>();
    private final List<Viewed<?>> all = new ArrayList<>();

    private Views(GeneratedCase generated, List<Decision> decisions) {
        this.file = generated.caseFile();
        this.canaries = Canaries.of(generated);
        this.day = file.getLastRecorded().orElse(LocalDate.of(2026, 6, 1));
        this.dates = List.of(new NamedDate(DateName.REPORT, day, true));
        this.decisions = decisions;
    }

    static List<Viewed<?>> of(ReportPrivacyContract contract, GeneratedCase generated) {
        Views views = new Views(generated, contract.decisions(generated.caseFile()));
        for (Report<?> report : contract.reports()) {
            report.getAudiences().forEach(audience -> views.add(report, audience));
        }
        return views.all;
    }

    /** Those of employers alone. */
    static List<Viewed<?>> ofEmployers(ReportPrivacyContract contract, CaseFile file) {
        Views views = new Views(new GeneratedCase(file, List.of()), List.of());
        for (Report<?> report : contract.reports()) {
            if (report.getViewType() == EmployerView.class) {
                report.getAudiences().forEach(audience -> views.add(report, audience));
            }
        }
        return views.all;
    }

    /** Whether an employer said it itself, to us or in terms that it agreed. */
    static boolean isEmployersOwn(PlantedText text) {
        return EMPLOYERS_OWN.contains(text.kind())
                && (text.sensitivity() == Sensitivity.BUSINESS || text.sensitivity() == Sensitivity.CONTACT);
    }

    private void add(Report<?> report, Audience audience) {
        Class<?> type = report.getViewType();
        if (type == EmployerView.class) {
            addEmployers(report, audience);
        } else if (type == DesignView.class) {
            CaseView view = CaseView.of(file, audience, dates);
            Set<PlantedText> hidden = hiddenByView.computeIfAbsent(audience + "case view", any -> hidden(view));
            MadeUpDesigns.of(file, view)
                    .forEach(one -> all.add(new Viewed<>(
                            report, audience, "case view and designs", one, any -> !hidden.contains(any))));
        } else if (type == TodoList.class) {
            TodoList list = TodoList.of(file, day, References.NONE, Parameters.none());
            all.add(new Viewed<>(report, audience, "to-do list", list, any -> false));
        } else if (type == StaffView.class) {
            // About staff by their ids: nothing of the case may be in it.
            for (StaffView.Kind kind : StaffView.Kind.values()) {
                StaffView view = new StaffView(audience, day, 90, kind, decisions, decisions);
                all.add(new Viewed<>(report, audience, "staff " + kind, view, any -> false));
            }
        } else if (type == CaseloadView.class) {
            CaseloadTally tally = new CaseloadTally();
            tally.add(CaseStanding.of(file, day, References.NONE, Parameters.none()));
            CaseloadView view = CaseloadView.of(tally, day, audience);
            all.add(new Viewed<>(report, audience, "caseload", view, any -> false));
        } else {
            add(report, audience, "case view", CaseView.of(file, audience, dates));
            if (audience == Audience.PROVIDER) {
                CaseView narrow = CaseView.forProvider(Consents.on(file, day), STRANGER, dates);
                add(report, audience, "case view without release", narrow);
            }
        }
    }

    private void addEmployers(Report<?> report, Audience audience) {
        for (Employer employer : file.entries(Employer.TYPE)) {
            List<Optional<EntryId>> shown = new ArrayList<>(List.of(Optional.empty()));
            file.entries(JobDesign.TYPE).stream()
                    .filter(one -> one.getEmployer().equals(employer.id()))
                    .forEach(one -> shown.add(Optional.of(one.id())));
            for (Optional<EntryId> design : shown) {
                EmployerView view = EmployerView.of(file, employer.id(), design, day);
                Set<PlantedText> held = new HashSet<>(canaries.heldBy(view));
                String through = "view of employer '" + employer.id() + "'"
                        + design.map(id -> " and " + id).orElse("");
                all.add(new Viewed<>(report, audience, through, view, held::contains));
            }
        }
    }

    private void add(Report<?> report, Audience audience, String through, CaseView view) {
        Set<PlantedText> hidden = hiddenByView.computeIfAbsent(audience + through, any -> hidden(view));
        if (report.getViewType() == CaseView.class) {
            all.add(new Viewed<>(report, audience, through, view, one -> !hidden.contains(one)));
        } else if (report.getViewType() == HistoryView.class) {
            HistoryView history = HistoryView.of(view, MadeUpJournals.of(file));
            all.add(new Viewed<>(report, audience, through + " and journal", history, one -> !hidden.contains(one)));
        } else if (report.getViewType() == DecisionView.class) {
            for (Decision decision : decisions) {
                String both = through + " and decision on " + decision.getKind();
                DecisionView explained = new DecisionView(view, decision);
                all.add(new Viewed<>(report, audience, both, explained, one -> !hidden.contains(one)));
            }
        } else if (report.getViewType() == DecisionsView.class) {
            DecisionsView compared = new DecisionsView(view, decisions);
            all.add(new Viewed<>(
                    report, audience, through + " and all decisions", compared, one -> !hidden.contains(one)));
        } else {
            throw new IllegalStateException("report '" + report.getId() + "' asks for a "
                    + report.getViewType().getName() + ", which is no view");
        }
    }

    private Set<PlantedText> hidden(CaseView view) {
        Set<PlantedText> hidden = new HashSet<>();
        for (Entry entry : file.allVersions()) {
            if (!view.shows(entry)) {
                hidden.addAll(canaries.heldBy(entry));
            }
        }
        for (PlantedText one : canaries.all()) {
            Sensitivity sensitivity = one.sensitivity();
            if (sensitivity == null || view.text(sensitivity, one.text()).isEmpty()) {
                hidden.add(one);
            }
        }
        return hidden;
    }
}
