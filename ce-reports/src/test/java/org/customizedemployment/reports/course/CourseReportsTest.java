package org.customizedemployment.reports.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.NamedDate;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.disclosure.CaseView;
import org.customizedemployment.core.disclosure.Consents;
import org.customizedemployment.core.disclosure.HistoryView;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.document.Signature;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.person.ConsentScope;
import org.customizedemployment.core.person.Referral;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.reports.fixture.Journal;
import org.customizedemployment.reports.fixture.Rendered;
import org.customizedemployment.reports.fixture.SampleCase;
import org.customizedemployment.reports.fixture.Tables;
import org.customizedemployment.reports.fixture.Working;
import org.customizedemployment.reports.wording.CaseWording;
import org.customizedemployment.reports.wording.Wording;
import org.customizedemployment.spi.document.Block;
import org.customizedemployment.spi.document.Cell;
import org.customizedemployment.spi.document.Document;
import org.customizedemployment.spi.document.Inline;
import org.customizedemployment.spi.document.TimeLine;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CourseReportsTest {
    private static String text(Document document) {
        // In plain text cells are wrapped, on a page they are not.
        return Rendered.text(document).replaceAll("\\s+", " ") + " "
                + Jsoup.parse(Rendered.html(document)).body().text();
    }

    private static String packet(CaseFile file) {
        return text(new ReferralPacketReport().build(Rendered.view(file, Audience.TEAM), Rendered.english()));
    }

    private static String follow(CaseFile file, Audience audience) {
        return text(new FollowAlongReport().build(Rendered.view(file, audience), Rendered.english()));
    }

    private static Document timeline(CaseFile file) {
        return new TimelineReport().build(Rendered.history(file, Audience.TEAM), Rendered.english());
    }

    private static String between(String text, String from, String to) {
        return text.substring(text.indexOf(from), text.indexOf(to, text.indexOf(from)));
    }

    @Test
    @Tag("CT-16")
    void a_referral_packet_says_first_what_is_missing() {
        String missing = between(packet(Working.file()), "What is missing", "Who Robin");
        assertThat(missing)
                .contains("has to choose provider-one", "When provider-one had the referral")
                .contains("A consent to share with provider-one", "The form: Job Seeker Information Agreement.")
                .doesNotContain("The form: Provider Referral", "Nobody has signed");
    }

    @Test
    @Tag("CT-16")
    void what_is_added_is_not_missing_any_more() {
        CaseFile file = Working.file()
                .with(Consent.builder()
                        .header(SampleCase.header("consent-09"))
                        .givenBy(SampleCase.ROBIN)
                        .capacity(Capacity.JOB_SEEKER)
                        .scope(ConsentScope.SHARE_WITH_PROVIDER)
                        .recipient(Working.PROVIDER)
                        .build())
                .with(DocumentRecord.builder()
                        .header(SampleCase.header("form-02"))
                        .documentType(DocumentType.JOB_SEEKER_INFORMATION_AGREEMENT)
                        .title("Agreement")
                        .addSignatures(new Signature(SampleCase.ROBIN, Capacity.JOB_SEEKER, LocalDate.of(2026, 1, 6)))
                        .build());
        Referral sent = file.find(Referral.TYPE, EntryId.of("referral-01")).orElseThrow();
        file = file.with(Referral.builder()
                .from(sent)
                .header(sent.getHeader().next())
                .addForms(EntryId.of("form-02"))
                .receivedOn(LocalDate.of(2026, 1, 8))
                .providerChosen(SampleCase.decided(SampleCase.ROBIN, Capacity.JOB_SEEKER, "2026-01-04"))
                .build());
        assertThat(packet(file))
                .contains("Everything that the packet asks for is here.")
                .doesNotContain("missing:");
    }

    @Test
    @Tag("ICF-T27")
    @Tag("ICF-T28")
    void the_follow_along_keeps_both_sides_apart_and_takes_nobody_for_satisfied() {
        String text = follow(Working.file(), Audience.TEAM);
        assertThat(between(text, "What Robin Álvarez says", "What the employer says"))
                .contains("Contacts recorded: 2. Asked in 1 of them. Latest answer: satisfied, on March 27, 2026.")
                .contains("Not asked", "Robin dries in the back room", "learn to trim", "May 8, 2026")
                .doesNotContain("Dogs come back calm");
        assertThat(text.substring(text.indexOf("What the employer says")))
                .contains("Contacts recorded: 1. Asked in 1 of them.", "How much is done: six dogs a day.");
        CaseFile silent = Working.file().without(EntryId.of("support-03")).without(EntryId.of("support-01"));
        assertThat(follow(silent, Audience.TEAM))
                .contains("1 contact is recorded. Nobody asked whether this side is satisfied.")
                .contains("No contact is recorded. Whether this side is satisfied is not known.");
    }

    @Test
    @Tag("ICF-T28")
    void hours_and_wage_are_those_recorded() {
        Employment job = Working.file().entries(Employment.TYPE).get(0);
        assertThat(follow(Working.file(), Audience.FUNDER))
                .contains("Hours: " + Rendered.english().minutes(job.getWeekly()) + " a week")
                .contains("Pay: " + Rendered.english().rate(job.getWage()));
    }

    @Test
    @Tag("SEM-1")
    void a_timeline_is_in_order_and_picture_and_table_say_the_same() {
        Document document = timeline(Working.file());
        Block.Figure figure = figure(document);
        TimeLine picture = (TimeLine) figure.picture();
        long spans =
                picture.lanes().stream().mapToLong(lane -> lane.spans().size()).sum();
        assertThat(figure.table().rows()).hasSize((int) spans);
        assertThat(text(document))
                .contains("Intake (journal line 1)", "Happy Paws Salon: working", "Agreed with Happy Paws Salon")
                .contains("Discovery: 4 activities [");
        assertThat(picture.first()).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(picture.last()).isEqualTo(SampleCase.DAY);
        Wording words = new Wording(Rendered.english(), Audience.TEAM);
        HistoryView history = Rendered.history(Working.file(), Audience.TEAM);
        List<LocalDate> begins =
                TimelineEvents.of(history, words, new CaseWording(history.getCaseView(), words)).inOrder().stream()
                        .map(TimelineEvent::from)
                        .toList();
        assertThat(begins).isSorted().hasSize((int) spans);
    }

    private static Block.Figure figure(Document document) {
        return document.blocks().stream()
                .filter(Block.Section.class::isInstance)
                .flatMap(one -> ((Block.Section) one).blocks().stream())
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /** A count is the number of entries that it cites. */
    @Test
    void counts_of_the_timeline_are_those_of_their_sources() {
        for (Block.Row row : figure(timeline(Working.file())).table().rows()) {
            Cell cell = row.cells().get(3);
            String words = ((Inline.Words) cell.content().get(0)).text();
            Matcher count = Pattern.compile("(\\d+) (?:activit|contact)").matcher(words);
            if (count.find()) {
                assertThat(cell.sources()).hasSize(Integer.parseInt(count.group(1)));
            }
        }
    }

    @Test
    @Tag("SEM-13")
    void a_timeline_and_a_trail_say_how_finished_they_are_where_that_is_recorded() {
        CaseFile file = Working.file();
        for (String id : List.of(TimelineReport.ID, AuditTrailReport.ID)) {
            CaseFile recorded = file.with(DocumentRecord.builder()
                    .header(EntryHeader.first("paper"))
                    .documentType(DocumentType.of(id))
                    .title("As sent")
                    .state(DocumentState.FINAL)
                    .build());
            assertThat(course(id, file).state()).isNull();
            assertThat(course(id, recorded).state()).isEqualTo("Final");
        }
    }

    private static Document course(String id, CaseFile file) {
        HistoryView history = Rendered.history(file, Audience.TEAM);
        return id.equals(TimelineReport.ID)
                ? new TimelineReport().build(history, Rendered.english())
                : new AuditTrailReport().build(history, Rendered.english());
    }

    @Test
    @Tag("SEM-1")
    void without_a_journal_phases_are_said_to_be_unknown() {
        HistoryView bare = HistoryView.of(Rendered.view(Working.file(), Audience.TEAM), List.of());
        assertThat(text(new TimelineReport().build(bare, Rendered.english())))
                .contains("it is not known when a phase began")
                .doesNotContain("journal line");
        assertThat(text(new AuditTrailReport().build(bare, Rendered.english()))).contains("there is nothing to show");
    }

    @Test
    @Tag("FED-RET-1")
    void the_audit_trail_has_a_line_for_each_line_of_the_journal_and_shows_what_was_erased() {
        HistoryView history = Rendered.history(Working.file(), Audience.TEAM);
        Document document = new AuditTrailReport().build(history, Rendered.english());
        Block.Table table = Tables.of(document).get(0);
        assertThat(table.rows()).hasSize(history.getLines().size());
        List<String> numbers = new ArrayList<>();
        table.rows()
                .forEach(row ->
                        numbers.add(((Inline.Words) row.cells().get(0).content().get(0)).text()));
        assertThat(numbers)
                .isEqualTo(history.getLines().stream()
                        .map(line -> Long.toString(line.revision()))
                        .toList());
        assertThat(text(document)).contains("Document, erased", "It was the other dog", "Profile statement, taken out");
        List<EntryRef> cited = table.rows().stream()
                .flatMap(row -> row.cells().get(4).sources().stream())
                .toList();
        assertThat(cited).noneMatch(ref -> ref.id().equals(EntryId.of("letter-01")));
    }

    @Test
    @Tag("CT-16")
    @Tag("FED-PRIV-1")
    void a_consent_that_ran_out_is_missing_again() {
        Consent.Builder consent = Consent.builder();
        consent.header(SampleCase.header("consent-09"))
                .givenBy(SampleCase.ROBIN)
                .capacity(Capacity.JOB_SEEKER)
                .scope(ConsentScope.SHARE_WITH_PROVIDER)
                .recipient(Working.PROVIDER);
        assertThat(packet(Working.file().with(consent.build()))).doesNotContain("A consent to share with");
        LocalDate last = SampleCase.DAY.minusDays(1);
        consent.header(SampleCase.header("consent-09").withEffective(new EffectiveRange(null, last)));
        assertThat(packet(Working.file().with(consent.build())))
                .contains("A consent to share with provider-one that names it and holds on this day.");
    }

    @Test
    @Tag("ICF-T29")
    @Tag("SEM-6")
    void a_timeline_has_each_version_of_the_terms_and_says_who_looked_a_paper_through() {
        Agreement first = Working.file().entries(Agreement.TYPE).get(0);
        CaseFile file = Working.file()
                .with(Agreement.builder()
                        .from(first)
                        .header(first.getHeader().next().withEffective(EffectiveRange.from(LocalDate.of(2026, 4, 20))))
                        .agreedOn(LocalDate.of(2026, 4, 18))
                        .build());
        assertThat(text(timeline(file)))
                .contains("March 16, 2026 – Proposals, agreements, work Agreed with Happy Paws Salon")
                .contains("April 18, 2026 – Proposals, agreements, work New terms agreed with Happy Paws Salon")
                .contains("Discovery Report: looked through (job seeker)");
    }

    @Test
    @Tag("SEM-8")
    void a_provider_without_release_reads_no_phase_and_is_told_why() {
        CaseView narrow = CaseView.forProvider(
                Consents.on(Working.file(), SampleCase.DAY),
                OrganizationId.of("another"),
                List.of(new NamedDate(DateName.REPORT, SampleCase.DAY, true)));
        Document document =
                new TimelineReport().build(HistoryView.of(narrow, Journal.of(Working.file())), Rendered.english());
        assertThat(text(document))
                .contains("It holds only what this provider did or recorded itself")
                .doesNotContain("Intake", "Discovery", "focus", "journal line");
    }

    @Test
    @Tag("ICF-T28")
    void a_job_that_ended_says_who_ended_it_and_why_or_that_nobody_recorded_it() {
        Employment job = Working.file().entries(Employment.TYPE).get(0);
        Employment.Builder ended = Employment.builder();
        ended.from(job).header(job.getHeader()).endedOn(LocalDate.of(2026, 4, 30));
        CaseFile file = Working.file();
        assertThat(follow(file.toBuilder().put(ended.build()).build(), Audience.TEAM))
                .contains("Who ended it: nothing recorded", "Why it ended: nothing recorded");
        assertThat(follow(
                        file.toBuilder()
                                .put(ended.endedBy(Capacity.JOB_SEEKER)
                                        .endReason("wants to work outdoors")
                                        .build())
                                .build(),
                        Audience.TEAM))
                .contains("Who ended it: job seeker", "Why it ended: wants to work outdoors");
        assertThat(follow(file, Audience.TEAM)).doesNotContain("ended");
    }

    @Test
    @Tag("ICF-T31")
    void in_a_business_of_ones_own_there_is_no_employer_to_ask() {
        Pursuit own = Pursuit.builder()
                .header(SampleCase.header("pursuit-02"))
                .pursuitKind(PursuitKind.BUSINESS)
                .state(PursuitState.WORKING)
                .build();
        Employment job = Working.file().entries(Employment.TYPE).get(0);
        CaseFile file = SampleCase.full()
                .with(own)
                .with(Employment.builder()
                        .from(job)
                        .header(SampleCase.header("employment-02"))
                        .pursuit(own.id())
                        .jobTitle(Optional.empty())
                        .build());
        assertThat(follow(file, Audience.TEAM))
                .contains("Own business", "The job, since March 23, 2026.", "What Robin Álvarez says")
                .doesNotContain("What the employer says");
    }
}
