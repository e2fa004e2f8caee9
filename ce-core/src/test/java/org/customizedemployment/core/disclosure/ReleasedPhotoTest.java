package org.customizedemployment.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.NamedDate;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.person.Answer;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.person.ConsentScope;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.planning.DisclosureDecision;
import org.customizedemployment.core.planning.DisclosureSubject;
import org.customizedemployment.core.proposal.Proposal;
import org.customizedemployment.core.proposal.ProposalForm;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Payer;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Rate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A photo is shown to those alone for whom the person released it, and terms to the employer that agreed them. */
@Tag("FED-PRIV-1")
class ReleasedPhotoTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final ActorId ANA = ActorId.of("ana");
    private static final EntryId SALON = EntryId.of("salon");
    private static final Digest BYTES = Digest.of("the photo");

    private static final CaseFile FILE = CaseFile.empty(CaseId.of("case-1"))
            .with(JobSeeker.builder()
                    .header(EntryHeader.first("person"))
                    .actor(ANA)
                    .chosenName("Ana")
                    .build())
            .with(employer("salon"))
            .with(employer("library"))
            .with(consent("share", ConsentScope.SHARE_WITH_EMPLOYER).build())
            .with(DisclosureDecision.builder()
                    .header(EntryHeader.first("line"))
                    .subject(DisclosureSubject.PHOTO)
                    .photo(EntryId.of("photo"))
                    .employer(SALON)
                    .released(true)
                    .decision(decided(ANA, Capacity.JOB_SEEKER))
                    .build());

    private static Employer employer(String id) {
        return Employer.builder()
                .header(EntryHeader.first(id))
                .name(id)
                .business("b")
                .build();
    }

    private static HumanDecision decided(ActorId by, Capacity capacity) {
        return new HumanDecision(by, capacity, DAY.minusDays(9), "own words", List.of());
    }

    private static Consent.Builder consent(String id, ConsentScope scope) {
        Consent.Builder consent = Consent.builder();
        consent.header(EntryHeader.first(id).withEffective(EffectiveRange.from(DAY.minusDays(30))))
                .givenBy(ANA)
                .capacity(Capacity.JOB_SEEKER)
                .scope(scope);
        return consent;
    }

    private static DocumentRecord.Builder photo() {
        DocumentRecord.Builder photo = DocumentRecord.builder();
        photo.header(EntryHeader.first("photo"))
                .documentType(DocumentType.PHOTO)
                .title("Ana")
                .alternativeText("Ana with a dog")
                .content(BYTES);
        return photo;
    }

    private static EmployerView view(CaseFile file, String employer) {
        return EmployerView.of(file, EntryId.of(employer), Optional.empty(), DAY);
    }

    private static CaseFile consented(DocumentRecord photo) {
        return FILE.with(photo)
                .with(consent("photos", ConsentScope.RELEASE_PHOTOS).build());
    }

    @Test
    @Tag("CT-24")
    void it_takes_a_consent_to_show_photos_and_a_line_for_that_employer() {
        assertThat(view(FILE.with(photo().build()), "salon").getPhoto()).isEmpty();
        assertThat(view(consented(photo().addShows(ANA).build()), "salon").getPhoto())
                .contains(BYTES);
        assertThat(view(consented(photo().build()), "library").getPhoto()).isEmpty();
    }

    @Test
    @Tag("SEM-30")
    void a_no_to_one_picture_leaves_another_and_a_no_to_pictures_leaves_none() {
        CaseFile released = consented(photo().addShows(ANA).build());
        assertThat(view(released.with(refused("photo")), "salon").getPhoto()).isEmpty();
        assertThat(view(released.with(refused("photo-with-the-old-hair")), "salon")
                        .getPhoto())
                .contains(BYTES);
        assertThat(view(released.with(refused(null)), "salon").getPhoto()).isEmpty();
    }

    private static DisclosureDecision refused(@Nullable String photo) {
        return DisclosureDecision.builder()
                .header(EntryHeader.first("no"))
                .subject(DisclosureSubject.PHOTO)
                .photo(Optional.ofNullable(photo).map(EntryId::of))
                .released(false)
                .decision(decided(ANA, Capacity.JOB_SEEKER))
                .build();
    }

    @Test
    void a_picture_of_somebody_else_too_is_put_in_words_only() {
        EmployerView view =
                view(consented(photo().addShows(ANA, ActorId.of("a-friend")).build()), "salon");
        assertThat(view.getPhoto()).isEmpty();
        assertThat(view.getPhotoDescription()).contains("Ana with a dog");
    }

    @Test
    @Tag("FED-ACC-1")
    void without_words_for_those_who_do_not_see_it_it_is_not_shown() {
        DocumentRecord silent = photo().alternativeText(Optional.empty()).build();
        assertThat(view(consented(silent), "salon").getPhoto()).isEmpty();
        assertThat(CaseView.of(FILE.with(silent), Audience.JOB_SEEKER, List.of())
                        .picture(silent))
                .isEmpty();
    }

    @Test
    void within_the_service_the_person_sees_their_own_and_the_team_only_by_consent() {
        DocumentRecord photo = photo().build();
        CaseFile taken =
                FILE.with(photo).with(consent("take", ConsentScope.TAKE_PHOTOS).build());
        CaseFile refused = taken.with(consent("no", ConsentScope.TAKE_PHOTOS)
                .jobSeekerAnswer(Answer.NO)
                .build());
        assertThat(shown(FILE.with(photo), Audience.JOB_SEEKER)).contains(BYTES);
        assertThat(shown(FILE.with(photo), Audience.TEAM)).isEmpty();
        assertThat(shown(taken, Audience.TEAM)).contains(BYTES);
        assertThat(shown(refused, Audience.TEAM)).isEmpty();
        assertThat(shown(taken, Audience.PROVIDER)).isEmpty();
        assertThat(shown(taken, Audience.FUNDER)).isEmpty();
    }

    private static Optional<Digest> shown(CaseFile file, Audience audience) {
        return CaseView.of(file, audience, List.of(new NamedDate(DateName.REPORT, DAY, true)))
                .picture(photo().build());
    }

    @Test
    @Tag("ICF-T15")
    void person_and_team_can_look_at_what_an_employer_would_read_and_nobody_else_can() {
        CaseFile file = consented(photo().build());
        List<NamedDate> dates = List.of(new NamedDate(DateName.REPORT, DAY, true));
        assertThat(CaseView.of(file, Audience.JOB_SEEKER, dates)
                        .employerView(SALON)
                        .flatMap(EmployerView::getPhoto))
                .contains(BYTES);
        assertThat(CaseView.of(file, Audience.FUNDER, dates).employerView(SALON))
                .isEmpty();
        assertThat(CaseView.of(file, Audience.TEAM, dates).employerView(EntryId.of("nobody")))
                .isEmpty();
    }

    @Test
    @Tag("ODEP-I1")
    void an_employer_reads_the_terms_it_agreed_itself_without_support_and_reasons() {
        CaseFile file = FILE.with(Pursuit.builder()
                        .header(EntryHeader.first("p"))
                        .pursuitKind(PursuitKind.WAGE_JOB)
                        .employer(SALON)
                        .state(PursuitState.AGREED)
                        .build())
                .with(Agreement.builder()
                        .header(EntryHeader.first("a"))
                        .pursuit(EntryId.of("p"))
                        .jobTitle("Assistant")
                        .jobDescription("Bathes dogs")
                        .weekly(Minutes.of(600))
                        .pay(Rate.parse("USD 17.50 per hour"))
                        .payer(Payer.EMPLOYER)
                        .addSupports("CANARY support")
                        .reason("CANARY reason")
                        .location("back room")
                        .begunBy(Capacity.JOB_SEEKER)
                        .jobSeekerAgreed(decided(ANA, Capacity.JOB_SEEKER))
                        .employerAgreed(decided(ActorId.of("owner"), Capacity.EMPLOYER))
                        .build());
        EmployerView.Terms terms = view(file, "salon").getTerms().orElseThrow();
        assertThat(terms.said()).containsExactly(java.util.Map.entry(EmployerView.Term.LOCATION, "back room"));
        assertThat(terms.agreedOn()).isEqualTo(DAY.minusDays(9));
        assertThat(terms.duties() + " " + terms.said() + terms.description()).doesNotContain("CANARY");
        assertThat(terms.toString()).doesNotContain("dogs", "Assistant");
        assertThat(view(file, "library").getTerms()).isEmpty();
    }

    @Test
    @Tag("SEM-13")
    void an_employer_learns_of_its_own_papers_whether_they_are_final_and_no_more() {
        CaseFile file = FILE.with(paper("resume", DocumentType.RESUME, DocumentState.REVIEWED_BY_PERSON))
                .with(paper("offer", DocumentType.PROPOSAL, DocumentState.FINAL))
                .with(paper("report", DocumentType.DISCOVERY_REPORT, DocumentState.FINAL))
                .with(Pursuit.builder()
                        .header(EntryHeader.first("pursuit"))
                        .pursuitKind(PursuitKind.WAGE_JOB)
                        .state(PursuitState.AGREED)
                        .employer(SALON)
                        .build())
                .with(Proposal.builder()
                        .header(EntryHeader.first("proposal"))
                        .pursuit(EntryId.of("pursuit"))
                        .form(ProposalForm.FORMAL)
                        .document(EntryId.of("offer"))
                        .build());
        EmployerView salon = view(file, "salon");
        assertThat(salon.getState(DocumentType.RESUME)).contains(DocumentState.DRAFT);
        assertThat(salon.getState(DocumentType.PROPOSAL)).contains(DocumentState.FINAL);
        assertThat(salon.getState(DocumentType.DISCOVERY_REPORT)).isEmpty();
        assertThat(view(file, "library").getState(DocumentType.PROPOSAL)).isEmpty();
    }

    private static DocumentRecord paper(String id, DocumentType type, DocumentState state) {
        return DocumentRecord.builder()
                .header(EntryHeader.first(id))
                .documentType(type)
                .title("Ana")
                .state(state)
                .build();
    }
}
