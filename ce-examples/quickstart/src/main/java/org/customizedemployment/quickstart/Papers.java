package org.customizedemployment.quickstart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.process.ProcessDrawing;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.runtime.request.ReportRequest;

/** Writes everything that the walk leaves behind. */
final class Papers {
    /** The papers, each written as HTML and as JSON, with what the index says of it. */
    enum Paper {
        DISCOVERY("discovery-report", "Discovery Report", "discovery", Audience.TEAM),
        PLAN("ce-plan", "Plan for customized employment", "ce-plan", Audience.TEAM),
        ACTIVITIES("activities-log", "Activities log", "activities-log", Audience.TEAM),
        CONTACTS("contact-log", "Contact log", "contact-log", Audience.TEAM),
        EMPLOYER_PAGE("employer-page", "Page for the meeting with the employer", "employer-page", Audience.EMPLOYER),
        VISUAL_RESUME("visual-resume", "Visual resume for the employer", "visual-resume", Audience.EMPLOYER),
        REFUSED_MOVE("refused-move", "The move that was refused, and why", "decision", Audience.TEAM),
        CARVE("refused-carve", "The carve that is none, and why", "decision", Audience.TEAM),
        REASSIGNMENT("reassignment", "The task reassignment, checked", "decision", Audience.TEAM),
        INDICATORS("indicators", "The seven indicators", "indicators", Audience.TEAM),
        BILL("bill", "The bill, explained to the minute", "bill", Audience.FUNDER);

        final String file;
        final String title;
        final String report;
        final Audience audience;

        Paper(String file, String title, String report, Audience audience) {
            this.file = file;
            this.title = title;
            this.report = report;
            this.audience = audience;
        }
    }

    private static final String CASE = "case.json";
    private static final String PROCESS = "process.mmd";
    private static final String PICTURE = "process.svg";
    private static final String INDEX = "index.html";
    private static final List<String> FORMATS = List.of("html", "json");

    private final OutputFolder folder;
    private final CaseDesk desk;

    Papers(OutputFolder folder, CaseDesk desk) {
        this.folder = folder;
        this.desk = desk;
    }

    /** The names of all files that are written. */
    static List<String> names() {
        List<String> names = new ArrayList<>(List.of(CASE, PROCESS, PICTURE, INDEX));
        for (Paper paper : Paper.values()) {
            FORMATS.forEach(format -> names.add(paper.file + "." + format));
        }
        return List.copyOf(names);
    }

    /** A report on the case as it stands. */
    void report(Paper paper) throws IOException {
        write(paper, request(paper));
    }

    /** A decision with the case it was made on. */
    void decision(Paper paper, Decision decision) throws IOException {
        write(paper, request(paper).explaining(decision));
    }

    /** The pages for one employer, as of that day; they show only what is released to that employer. */
    void employerPages() throws IOException {
        for (Paper paper : List.of(Paper.EMPLOYER_PAGE, Paper.VISUAL_RESUME)) {
            write(paper, request(paper).toEmployer(JobChapter.SALON).showing(JobChapter.REASSIGNMENT));
        }
    }

    private ReportRequest request(Paper paper) {
        return ReportRequest.of(paper.report, paper.audience, FORMATS.get(0), desk.caseFile());
    }

    private void write(Paper paper, ReportRequest request) throws IOException {
        for (String format : FORMATS) {
            folder.write(paper.file + "." + format, desk.engine().render(request.writtenAs(format)));
        }
    }

    /** The case with its journal, the process as drawn, and a page that links everything. */
    void rest() throws IOException {
        folder.write(CASE, CaseJson.standard().pretty().write(desk.engine().export(CaseDesk.CASE)));
        RuleBook rules = rules(desk.caseFile());
        folder.write(PROCESS, ProcessDrawing.mermaid(desk.engine().process(), rules));
        folder.write(PICTURE, ProcessPicture.svg(desk.engine().process(), rules));
        folder.write(INDEX, IndexPage.html(List.of(Paper.values()), CASE, PROCESS, PICTURE));
    }

    private RuleBook rules(CaseFile caseFile) {
        return desk.engine()
                .packs()
                .ruleBook(caseFile.entries(FundingEpisode.TYPE).stream()
                        .map(FundingEpisode::getProgramme)
                        .distinct()
                        .toList());
    }
}
