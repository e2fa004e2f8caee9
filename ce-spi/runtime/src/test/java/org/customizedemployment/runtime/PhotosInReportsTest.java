package org.customizedemployment.runtime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.customizedemployment.runtime.Samples.CASE;
import static org.customizedemployment.runtime.Samples.SALON;
import static org.customizedemployment.runtime.Samples.accepted;
import static org.customizedemployment.runtime.Samples.context;
import static org.customizedemployment.runtime.Samples.jobSeeker;
import static org.customizedemployment.runtime.Samples.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.disclosure.Audience;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.journal.Command;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.person.ConsentScope;
import org.customizedemployment.core.planning.DisclosureDecision;
import org.customizedemployment.core.planning.DisclosureSubject;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.runtime.request.ReportRequest;
import org.customizedemployment.spi.report.Format;
import org.customizedemployment.spi.report.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bytes of a photo reach those pages alone that the person released it to, and what the camera noted reaches none. */
@Tag("CT-24")
@Tag("FED-PRIV-1")
class PhotosInReportsTest {
    /** The smallest PNG there is: one pixel. */
    private static final byte[] PIXEL = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final ActorId PERSON = ActorId.of("person");

    private final CustomizedEmployment ce = CustomizedEmployment.builder().build();

    /** The pixel with a note in it, so that each photo has other bytes. */
    private static byte[] photo(String note) {
        byte[] text = ("tEXt" + note).getBytes(ISO_8859_1);
        byte[] all = new byte[PIXEL.length + text.length + 8];
        System.arraycopy(PIXEL, 0, all, 0, 33);
        all[36] = (byte) (text.length - 4);
        System.arraycopy(text, 0, all, 37, text.length);
        System.arraycopy(PIXEL, 33, all, 33 + text.length + 8, PIXEL.length - 33);
        return all;
    }

    private static DocumentRecord document(String id, Digest content) {
        return DocumentRecord.builder()
                .header(EntryHeader.first(id))
                .documentType(DocumentType.PHOTO)
                .title(id)
                .alternativeText("what is seen in " + id)
                .content(content)
                .build();
    }

    private static Consent consent(ConsentScope scope) {
        return Consent.builder()
                .header(EntryHeader.first("may-" + scope.name().toLowerCase(java.util.Locale.ROOT))
                        .withEffective(EffectiveRange.from(LocalDate.of(2026, 1, 1))))
                .givenBy(PERSON)
                .capacity(Capacity.JOB_SEEKER)
                .scope(scope)
                .build();
    }

    private CaseFile filed(boolean released) throws IOException {
        List<Entry> entries = new ArrayList<>(List.of(jobSeeker("Robin"), SALON));
        for (String id : List.of("released", "private")) {
            Digest digest = ce.attachments()
                    .orElseThrow()
                    .put(CASE, "image/png", new ByteArrayInputStream(photo("CANARY-" + id)))
                    .digest();
            entries.add(document(id, digest));
        }
        if (released) {
            entries.add(consent(ConsentScope.SHARE_WITH_EMPLOYER));
            entries.add(consent(ConsentScope.RELEASE_PHOTOS));
            entries.add(DisclosureDecision.builder()
                    .header(EntryHeader.first("line"))
                    .subject(DisclosureSubject.PHOTO)
                    .photo(EntryId.of("released"))
                    .released(true)
                    .decision(new HumanDecision(
                            PERSON, Capacity.JOB_SEEKER, LocalDate.of(2026, 2, 1), "own words", List.of()))
                    .build());
        }
        accepted(ce.submit(CASE, new Command.Open(), context("open")));
        accepted(ce.submit(CASE, record(entries.toArray(new Entry[0])), context("entries")));
        return ce.load(CASE).orElseThrow().caseFile();
    }

    private String page(ReportRequest request) {
        return new String(ce.render(request), UTF_8);
    }

    private static final String SHOWN = "data:image/png;base64,";

    private static int photos(String page) {
        return page.split(SHOWN, -1).length - 1;
    }

    @Test
    void the_person_sees_all_of_theirs_and_an_employer_the_one_that_was_released() throws IOException {
        CaseFile file = filed(true);
        String own = page(ReportRequest.of("portfolio", Audience.JOB_SEEKER, "html", file));
        assertThat(photos(own)).isEqualTo(2);
        assertThat(own).contains("alt=\"what is seen in private\"");
        String theirs = page(ReportRequest.of("visual-resume", Audience.EMPLOYER, "html", file)
                .toEmployer(SALON.id()));
        assertThat(photos(theirs)).isEqualTo(1);
        assertThat(theirs).contains("what is seen in released").doesNotContain("what is seen in private");
        // The team has no consent to take pictures here, so it reads words.
        assertThat(photos(page(ReportRequest.of("portfolio", Audience.TEAM, "html", file))))
                .isZero();
        // Shown without the note, the two photos are the same picture.
        String clean = Base64.getEncoder().encodeToString(PIXEL);
        assertThat(own).contains(SHOWN + clean);
        ce.close();
    }

    @Test
    @Tag("FED-PRIV-2")
    void without_a_release_no_report_and_no_format_gives_a_photo_to_an_employer() throws IOException {
        CaseFile file = filed(false);
        for (Report<?> report : ce.reports()) {
            if (report.isOfOneCase() && report.getAudiences().contains(Audience.EMPLOYER)) {
                for (Format format : ce.formats()) {
                    String page = new String(
                            ce.render(ReportRequest.of(
                                            report.getId(),
                                            Audience.EMPLOYER,
                                            format.getDescriptor().id(),
                                            file)
                                    .toEmployer(SALON.id())),
                            ISO_8859_1);
                    assertThat(page).as(report.getId()).doesNotContain(SHOWN, "CANARY", "what is seen", "sha256");
                }
            }
        }
        ce.close();
    }

    @Test
    void an_erased_photo_leaves_its_words() throws IOException {
        CaseFile file = filed(true);
        DocumentRecord photo =
                file.find(DocumentRecord.TYPE, EntryId.of("private")).orElseThrow();
        ce.attachments().orElseThrow().erase(CASE, photo.getContent().orElseThrow());
        String own = page(ReportRequest.of("portfolio", Audience.JOB_SEEKER, "html", file));
        assertThat(photos(own)).isEqualTo(1);
        assertThat(own).contains("what is seen in private");
        ce.close();
    }

    @Test
    @Tag("SEM-1")
    void the_timeline_and_the_audit_trail_have_the_journal_of_the_store() throws IOException {
        CaseFile file = filed(false);
        assertThat(page(ReportRequest.of("timeline", Audience.TEAM, "text", file)))
                .contains("journal");
        assertThat(page(ReportRequest.of("audit-trail", Audience.FUNDER, "text", file)))
                .contains("2 lines of the journal", "Opened", "Recorded");
        ce.close();
    }
}
