package org.customizedemployment.runtime.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.runtime.error.RuntimeError;
import org.customizedemployment.runtime.request.ReportRequest;
import org.customizedemployment.runtime.request.ViewRequest;
import org.customizedemployment.spi.brand.Brand;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Picture;
import org.customizedemployment.spi.report.DecisionView;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.FormatTools;
import org.customizedemployment.spi.report.Report;
import org.customizedemployment.spi.text.MessageSource;
import org.customizedemployment.spi.text.Messages;
import org.jspecify.annotations.Nullable;

/** Makes the view that a report is for, builds the document and writes it. A report never gets more than its view. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Reporting {
    private final Map<String, Report<?>> reports;
    private final Map<String, Format> formats;
    private final Branding branding;
    private final ReportViews views;

    public Reporting(
            Map<String, Report<?>> reports,
            Map<String, Format> formats,
            List<MessageSource> words,
            DesignViews designs,
            @Nullable Brand brand) {
        this.reports = reports;
        this.formats = formats;
        this.branding = new Branding(words, brand);
        this.views = new ReportViews(designs);
    }

    public List<Report<?>> reports() {
        return List.copyOf(reports.values());
    }

    public List<Format> formats() {
        return List.copyOf(formats.values());
    }

    public Messages messages(java.util.Locale locale) {
        return branding.messages(locale);
    }

    public byte[] render(
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
    public byte[] render(ViewRequest request) {
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
        V view = views.of(report, request, parameters, decisions, kept);
        Brand wearing = branding.wearing(view, request.audience(), true);
        Document document =
                branding.built(request.locale(), wearing, words -> kept.told(report.build(view, words), words));
        // Of what the document names; a template has no way to name a picture.
        Function<Digest, Optional<Picture>> pictures =
                kept.pictures(request.caseFile().getId(), document);
        return write(request.format(), document, branding.messages(request.locale(), wearing), pictures, List.of());
    }

    public String mediaType(String format) {
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
