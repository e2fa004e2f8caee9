package org.customizedemployment.cli.judging;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.customizedemployment.cli.option.AudienceConverter;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.request.ReportRequest;
import picocli.CommandLine.Option;

/** For whom and how a decision is laid out: a claim as its bill, whichever command shows it. */
final class PageOptions {
    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), tree, markdown or html.")
    private Shape format = Shape.TEXT;

    @Option(
            names = "--audience",
            paramLabel = "AUDIENCE",
            converter = AudienceConverter.class,
            description = "job-seeker, team, provider (default) or funder.")
    private Audience audience = Audience.PROVIDER;

    PageOptions() {}

    /** How it is laid out. */
    enum Shape {
        TEXT,
        TREE,
        MARKDOWN,
        HTML
    }

    String page(CustomizedEmployment ce, CaseFile file, Decision decision, AsOf asOf, Locale locale) {
        String written = format == Shape.TREE ? "text" : format.name().toLowerCase(Locale.ROOT);
        byte[] bytes = ce.render(ReportRequest.of(report(decision), audience, written, file)
                .as(asOf)
                .in(locale)
                .explaining(decision));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String report(Decision decision) {
        if (format == Shape.TREE) {
            return "decision-tree";
        }
        return decision.getKind().isClaim() ? "bill" : "decision";
    }
}
