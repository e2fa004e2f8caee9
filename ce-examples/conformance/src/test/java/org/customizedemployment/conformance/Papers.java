package org.customizedemployment.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.caseload.CaseloadTally;
import org.customizedemployment.core.caseload.CaseloadView;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.EmployerView;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.quickstart.Walk;
import org.customizedemployment.rules.certification.Certification;
import org.customizedemployment.rules.pack.FilePack;
import org.customizedemployment.rules.pack.PackLibrary;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.request.ReportRequest;
import org.customizedemployment.runtime.request.ViewRequest;
import org.customizedemployment.spi.pack.PackFile;
import org.customizedemployment.spi.report.DecisionView;
import org.customizedemployment.spi.report.DesignView;
import org.customizedemployment.spi.report.Report;
import org.customizedemployment.spi.report.StaffView;

/** Every report there is, of the case of the quickstart, for everyone it is for. What is discovered is covered: a new report needs no line here. */
final class Papers {
    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"));

    private static final Path INPUT = Path.of("..", "quickstart", "case");
    /** A Java that runs beside this one has a folder of its own. */
    static final String WALK_PROPERTY = "ce.conformance.walk";

    private static final Path WALK = Path.of("target", System.getProperty(WALK_PROPERTY, "walk"));
    private static final EntryId EMPLOYER = EntryId.of("employer-01");
    private static final EntryId DESIGN = EntryId.of("design-reassignment");
    private static final EntryId EPISODE = EntryId.of("episode-1");

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);
    private static final int DAYS_AHEAD = 500;
    /** Reports of what is in the journal. */
    private static final List<String> HISTORIES = List.of("timeline", "audit-trail");

    private static final Map<String, byte[]> RENDERED = new ConcurrentHashMap<>();

    private Papers() {}

    /** One report for one audience. */
    record Paper(String report, Audience audience, Object request) {
        /** Rendered once for all tests. */
        byte[] as(String format, Locale language) {
            String name = this + "." + language + "." + format;
            return RENDERED.computeIfAbsent(name, any -> render(request, format, language));
        }

        @Override
        public String toString() {
            return report + "." + audience.word();
        }
    }

    private static byte[] render(Object request, String format, Locale language) {
        return render(engine(), request, format, language);
    }

    /** Rendered by another engine, such as one with a brand. */
    static byte[] render(CustomizedEmployment engine, Object request, String format, Locale language) {
        if (request instanceof ReportRequest ofCase) {
            ReportRequest asked = ofCase.writtenAs(format).in(language);
            return HISTORIES.contains(asked.report())
                    ? engine.render(asked, Opened.CASE.journal())
                    : engine.render(asked);
        }
        ViewRequest of = (ViewRequest) request;
        return engine.render(new ViewRequest(of.report(), language, format, of.view()));
    }

    private static final class Opened {
        private static final CustomizedEmployment ENGINE = open();
        private static final CaseDocument CASE = walked();
        private static final References REGISTER = references();

        private static CustomizedEmployment open() {
            CustomizedEmployment engine = builder().build();
            keepPicture(engine);
            return engine;
        }

        private static CaseDocument walked() {
            Walk.main(new String[] {WALK.toString(), INPUT.toString()});
            return CaseJson.strict().readDocument(read(WALK.resolve("case.json")));
        }

        private static References references() {
            return CaseJson.strict().readReferences(read(INPUT.resolve("staff-credentials.json")));
        }
    }

    static CustomizedEmployment.Builder builder() {
        return CustomizedEmployment.builder()
                .discover(Papers.class.getClassLoader())
                .pack(FilePack.of(List.of(PackFile.of("agency-rates.yaml", read(INPUT.resolve("agency-rates.yaml"))))));
    }

    static CustomizedEmployment engine() {
        return Opened.ENGINE;
    }

    static CaseFile caseFile() {
        return Opened.CASE.caseFile();
    }

    /** The one picture of the case, for an engine that is to show it. */
    static void keepPicture(CustomizedEmployment engine) {
        try {
            engine.attachments()
                    .orElseThrow()
                    .put(
                            CaseId.of("case-0001"),
                            "image/png",
                            new ByteArrayInputStream(read(INPUT.resolve("photo-2.png"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each report for each of its audiences. */
    static List<Paper> all() {
        List<Paper> papers = new ArrayList<>();
        for (Report<?> report : engine().reports()) {
            for (Audience audience : report.getAudiences()) {
                papers.add(new Paper(report.getId(), audience, request(report, audience)));
            }
        }
        return papers;
    }

    /** Each report once, for those who see most of it. */
    static List<Paper> once() {
        Map<String, Paper> first = new LinkedHashMap<>();
        for (Paper paper : all()) {
            if (paper.audience() == Audience.TEAM) {
                first.put(paper.report(), paper);
            } else {
                first.putIfAbsent(paper.report(), paper);
            }
        }
        return List.copyOf(first.values());
    }

    /** The language in which a report is looked at where one is enough: its structure is the same in both. Reports take turns. */
    static Locale turn(Paper paper) {
        int place = once().stream().map(Paper::toString).toList().indexOf(paper.toString());
        return LANGUAGES.get(place % LANGUAGES.size());
    }

    private static Object request(Report<?> report, Audience audience) {
        if (report.getViewType() == CaseloadView.class) {
            CaseloadTally tally = new CaseloadTally();
            tally.add(engine().caseload(AsOf.on(DateName.REPORT, DAY), Opened.REGISTER)
                    .standing(caseFile()));
            return ViewRequest.of(report.getId(), "html", CaseloadView.of(tally, DAY, audience));
        }
        if (report.getViewType() == StaffView.class) {
            return ViewRequest.of(
                    report.getId(),
                    "html",
                    new StaffView(audience, DAY, DAYS_AHEAD, StaffView.Kind.ENDING, List.of(ending()), List.of()));
        }
        ReportRequest request = ReportRequest.of(report.getId(), audience, "html", caseFile());
        if (!report.getChecks().isEmpty()) {
            return engine().caseload(AsOf.none(), Opened.REGISTER)
                    .requests(report, request)
                    .get(0);
        }
        if (report.getViewType() == EmployerView.class) {
            return request.toEmployer(EMPLOYER).showing(DESIGN);
        } else if (report.getViewType() == DesignView.class) {
            return request.showing(DESIGN);
        } else if (report.getViewType() == DecisionView.class) {
            return request.explaining(decision(report.getId()));
        }
        return request;
    }

    private static Decision decision(String report) {
        return switch (report) {
            case "decision", "decision-tree" -> engine().checkDesign(caseFile(), DESIGN, AsOf.none());
            default -> engine().adjudicate(caseFile(), EPISODE, AsOf.none(), Opened.REGISTER);
        };
    }

    /** Whose certificate ends in the months after the last day of the walk. */
    private static Decision ending() {
        PackLibrary packs = engine().packs();
        return Certification.of(packs, packs.certifications().get(0).id()).ending(DAY, DAYS_AHEAD, Opened.REGISTER);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
