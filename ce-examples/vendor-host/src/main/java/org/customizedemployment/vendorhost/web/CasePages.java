package org.customizedemployment.vendorhost.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Outcome;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.runtime.CustomizedEmployment;
import org.customizedemployment.runtime.request.ReportRequest;
import org.customizedemployment.runtime.result.LoadedCase;
import org.customizedemployment.spi.source.SourcedCase;
import org.customizedemployment.spi.text.Messages;
import org.customizedemployment.vendorhost.kept.KeptDocument;
import org.customizedemployment.vendorhost.kept.KeptPapers;
import org.customizedemployment.vendorhost.tables.CareTrackStaff;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A caseload, a case with what was found and why, a bill, and the documents kept of it. Who may look is the vendor's own log-in, not shown here. */
@RestController
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CasePages {
    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final ActorId CLERK = ActorId.of("billing-desk");

    private final CustomizedEmployment ce;
    private final CareTrackStaff staff;
    private final KeptPapers papers;

    public CasePages(CustomizedEmployment ce, CareTrackStaff staff, KeptPapers papers) {
        this.ce = ce;
        this.staff = staff;
        this.papers = papers;
    }

    @GetMapping("/")
    ResponseEntity<byte[]> caseload() {
        Messages words = ce.messages(Locale.ENGLISH);
        List<Page.Line> lines = new ArrayList<>();
        try (Stream<SourcedCase> cases = ce.cases()) {
            cases.forEach(one -> lines.add(line(one, words)));
        }
        return page(Page.titled("Caseload")
                .words("Read from CareTrack as it stands; nothing in it was changed.")
                .table(
                        "Clients",
                        List.of("Client", "Name", "Service through", "Not met", "Can't be told", "Rows not read"),
                        lines));
    }

    private Page.Line line(SourcedCase one, Messages words) {
        String id = one.id().value();
        String problems = Integer.toString(one.problems().size());
        if (!(one instanceof SourcedCase.Supplied it)) {
            return new Page.Line("/cases/" + id, id, List.of("can't be read", "", "", "", problems));
        }
        List<RuleFinding> open = open(decisions(it.caseFile()));
        String notMet = Long.toString(open.stream()
                .filter(finding -> finding.finding().outcome() == Outcome.NOT_MET)
                .count());
        String cannotTell = Long.toString(open.stream()
                .filter(finding -> finding.finding().outcome() == Outcome.CANNOT_TELL)
                .count());
        return new Page.Line(
                "/cases/" + id,
                id,
                List.of(name(it.caseFile()), through(it.caseFile(), words), notMet, cannotTell, problems));
    }

    @GetMapping("/cases/{id}")
    ResponseEntity<byte[]> oneCase(@PathVariable("id") CaseId id) {
        Optional<LoadedCase> loaded = ce.load(id);
        if (loaded.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        CaseFile file = loaded.get().caseFile();
        Page page = Page.titled("Client " + id + ", " + name(file));
        Messages words = ce.messages(Locale.ENGLISH);
        FoundInWords found = new FoundInWords(file, words);
        if (!loaded.get().problems().isEmpty()) {
            page.notice(
                    "Rows that could not be read",
                    loaded.get().problems().stream().map(found::problem).toList());
        }
        for (Decision decision : decisions(file)) {
            List<RuleFinding> open = open(List.of(decision));
            if (!open.isEmpty()) {
                page.heading(found.heading(decision))
                        .list(open.stream().map(found::sentence).toList());
            }
        }
        page.heading("Bills");
        for (FundingEpisode episode : file.entries(FundingEpisode.TYPE)) {
            String to = "/cases/" + id + "/bill/" + episode.id();
            page.link(
                            to,
                            "Bill for " + words.code(episode.getProgramme().value()) + " since "
                                    + words.date(episode.getOpenedOn()))
                    .button(to, "Keep this bill");
        }
        page.heading("Documents kept");
        for (KeptDocument document : papers.documents(id)) {
            page.link(
                    "/cases/" + id + "/documents/" + document.digest().value(),
                    FoundInWords.capital(words.code(document.report())) + ", "
                            + Locale.forLanguageTag(document.language()).getDisplayLanguage(Locale.ENGLISH) + ", "
                            + short12(document.digest().value()));
        }
        return page(page);
    }

    @GetMapping("/cases/{id}/bill/{episode}")
    ResponseEntity<byte[]> bill(@PathVariable("id") CaseId id, @PathVariable("episode") EntryId episode) {
        return withEpisode(id, episode)
                .map(file -> ResponseEntity.ok().contentType(HTML).body(bill(file, adjudicated(file, episode))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping("/cases/{id}/bill/{episode}")
    ResponseEntity<Void> keep(@PathVariable("id") CaseId id, @PathVariable("episode") EntryId episode) {
        Optional<CaseFile> there = withEpisode(id, episode);
        if (there.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        CaseFile file = there.get();
        Decision decision = adjudicated(file, episode);
        papers.keep(id, decision, "bill", Locale.ENGLISH, bill(file, decision), CLERK);
        return ResponseEntity.status(303).location(URI.create("/cases/" + id)).build();
    }

    @GetMapping("/cases/{id}/documents/{digest}")
    ResponseEntity<byte[]> document(@PathVariable("id") CaseId id, @PathVariable("digest") String digest) {
        return papers.content(id, digest)
                .map(content -> ResponseEntity.ok()
                        .contentType(HTML)
                        // No name in it: a download ends up in a folder that others see.
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                "attachment; filename=\"bill-" + short12(digest) + ".html\"")
                        .body(content))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Empty if there is no such case or it has no such episode: an address can be old, or typed. */
    private Optional<CaseFile> withEpisode(CaseId id, EntryId episode) {
        return ce.load(id)
                .map(LoadedCase::caseFile)
                .filter(file -> file.entries(FundingEpisode.TYPE).stream()
                        .anyMatch(one -> one.id().equals(episode)));
    }

    private static String short12(String digest) {
        return digest.substring(digest.length() - 12);
    }

    private Decision adjudicated(CaseFile file, EntryId episode) {
        return ce.adjudicate(file, episode, AsOf.none(), staff.references());
    }

    private byte[] bill(CaseFile file, Decision decision) {
        return ce.render(ReportRequest.of("bill", Audience.TEAM, "html", file).explaining(decision));
    }

    private List<Decision> decisions(CaseFile file) {
        return ce.checkAll(file, AsOf.none(), staff.references());
    }

    private static List<RuleFinding> open(List<Decision> decisions) {
        return decisions.stream()
                .flatMap(decision -> decision.getFindings().stream())
                .filter(one ->
                        !one.finding().outcome().passes() && one.finding().outcome() != Outcome.NOT_YET_DUE)
                .toList();
    }

    private static String name(CaseFile file) {
        return file.entries(JobSeeker.TYPE).stream()
                .findFirst()
                .map(JobSeeker::getChosenName)
                .orElse("name not supplied");
    }

    private static String through(CaseFile file, Messages words) {
        return Optional.ofNullable(file.coverageOf(ServiceEntry.TYPE).through())
                .map(words::date)
                .orElse("not known");
    }

    private static ResponseEntity<byte[]> page(Page page) {
        return ResponseEntity.ok().contentType(HTML).body(page.toBytes());
    }
}
