package org.customizedemployment.runtime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.NamedDate;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.disclosure.Audience;
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
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.spi.brand.Brand;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Picture;
import org.customizedemployment.spi.report.DecisionView;
import org.customizedemployment.spi.report.DecisionsView;
import org.customizedemployment.spi.report.DesignView;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.FormatTools;
import org.customizedemployment.spi.report.Report;
import org.customizedemployment.spi.text.MessageSource;
import org.customizedemployment.spi.text.Messages;
import org.jspecify.annotations.Nullable;

/** Makes the view that a report is for, builds the document and writes it. A report never gets more than its view. */
final class Reporting {
    private final Map<String, Report<?>> reports;
    private final Map<String, Format> formats;
    private final Branding branding;
    private final DesignViews designs;

    Reporting(
            Map<String, Report<?>> reports,
            Map<String, Format> formats,
            List<MessageSource> words,
            DesignViews designs,
            @Nullable Brand brand) {
        this.reports = reports;
        this.formats = formats;
        this.branding = new Branding(words, brand);
        this.designs = designs;
    }

    List<Report<?>> reports() {
        return List.copyOf(reports.values());
    }

    List<Format> formats() {
        return List.copyOf(formats.values());
    }

    Messages messages(java.util.Locale locale) {
        return branding.messages(locale);
    }

    byte[] render(
            ReportRequest request,
            Parameters parameters,
            BiFunction<CaseView, Decision, DecisionView> decisions,
            Kept kept) {
        Report<?> report = report(request.report());
        format(request.format());
        checkAudience(report, request.audience());
        // Another audience's view is not narrowed to one provider; to leave that out in silence would show it the whole
        // case.
        if (request.provider() != null && request.audience() != Audience.PROVIDER) {
            throw new CeException(
                    RuntimeError.WRONG_AUDIENCE,
                    "report '" + request.report() + "' for one provider is for '" + Audience.PROVIDER.word()
                            + "', not for '" + request.audience().word() + "'");
        }
        return render(report, request, parameters, decisions, kept);
    }

    /** Of a view that was made from many cases, or from none. */
    byte[] render(ViewRequest request) {
        Report<?> report = report(request.report());
        format(request.format());
        Audience audience =
                build(report, request.view(), messages(request.locale())).audience();
        Brand wearing = branding.wearing(request.view(), audience, report.isOfOneCase());
        Document document = branding.built(request.locale(), wearing, words -> build(report, request.view(), words));
        return write(
                request.format(),
                document,
                branding.messages(request.locale(), wearing),
                any -> Optional.empty(),
                List.of());
    }

    private static <V> Document build(Report<V> report, Object view, Messages messages) {
        if (!report.getViewType().isInstance(view)) {
            throw new CeException(
                    RuntimeError.INCOMPLETE_REQUEST,
                    "report '" + report.getId() + "' needs a view of type "
                            + report.getViewType().getSimpleName());
        }
        Document document = report.build(report.getViewType().cast(view), messages);
        checkAudience(report, document.audience());
        return document;
    }

    Report<?> report(String id) {
        Report<?> report = reports.get(id);
        if (report == null) {
            throw new CeException(RuntimeError.UNKNOWN_REPORT, "report '" + id + "'; there are " + reports.keySet());
        }
        return report;
    }

    private static void checkAudience(Report<?> report, Audience audience) {
        if (!report.getAudiences().contains(audience)) {
            throw new CeException(
                    RuntimeError.WRONG_AUDIENCE,
                    "report '" + report.getId() + "' is not for '" + audience.word() + "' but for "
                            + report.getAudiences().stream()
                                    .map(one -> one.word())
                                    .toList());
        }
    }

    private <V> byte[] render(
            Report<V> report,
            ReportRequest request,
            Parameters parameters,
            BiFunction<CaseView, Decision, DecisionView> decisions,
            Kept kept) {
        V view = view(report, request, parameters, decisions, kept);
        Brand wearing = branding.wearing(view, request.audience(), true);
        Document document =
                branding.built(request.locale(), wearing, words -> kept.told(report.build(view, words), words));
        // Of what the document names; a template has no way to name a picture.
        Function<Digest, Optional<Picture>> pictures =
                kept.pictures(request.caseFile().getId(), document);
        return write(request.format(), document, branding.messages(request.locale(), wearing), pictures, List.of());
    }

    private <V> V view(
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
            view = decisions.apply(caseView(request, parameters, kept), decision(request));
        } else if (type == DecisionsView.class) {
            view = new DecisionsView(caseView(request, parameters, kept), ofThisCase(request, request.decisions()));
        } else if (type == CaseView.class) {
            view = caseView(request, parameters, kept);
        } else if (type == HistoryView.class) {
            view = HistoryView.of(
                    caseView(request, parameters, kept),
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
                    Consents.on(request.caseFile(), reportDate(request), parameters), provider, dates(request)));
        }
        return kept.on(CaseView.of(request.caseFile(), request.audience(), dates(request)));
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
        return EmployerView.of(Consents.on(file, reportDate(request), parameters), employer, design);
    }

    private static CeException incomplete(ReportRequest request, String what) {
        return new CeException(RuntimeError.INCOMPLETE_REQUEST, "report '" + request.report() + "' needs " + what);
    }

    String mediaType(String format) {
        return format(format).getMediaType();
    }

    private Format format(String id) {
        Format format = formats.get(id);
        if (format == null) {
            throw new CeException(RuntimeError.UNKNOWN_FORMAT, "format '" + id + "'; there are " + formats.keySet());
        }
        return format;
    }

    /** A format may build on another, but not on itself. */
    private byte[] write(
            String id,
            Document document,
            Messages messages,
            Function<Digest, Optional<Picture>> pictures,
            List<String> chain) {
        if (chain.contains(id)) {
            throw new CeException(RuntimeError.RENDERING_FAILED, "format '" + id + "' builds on itself: " + chain);
        }
        List<String> longer = new ArrayList<>(chain);
        longer.add(id);
        FormatTools tools = new FormatTools() {
            @Override
            public Messages getMessages() {
                return messages;
            }

            @Override
            public byte[] render(String other, Document part) {
                return write(other, part, messages, pictures, longer);
            }

            @Override
            public Optional<Picture> picture(Digest content) {
                return pictures.apply(content);
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format(id).render(document, out, tools);
        } catch (IOException e) {
            throw new CeException(RuntimeError.RENDERING_FAILED, "format '" + id + "'", e);
        }
        return out.toByteArray();
    }
}
