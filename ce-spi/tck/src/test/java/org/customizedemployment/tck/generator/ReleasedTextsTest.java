package org.customizedemployment.tck.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.choice.Choice;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.disclosure.EmployerView;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.person.ConsentScope;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.planning.DisclosureDecision;
import org.customizedemployment.core.planning.DisclosureSubject;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.tck.privacy.Canaries;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a case holds, an employer sees its own words, and of the person what they released to it, on the day. */
@Tag("FED-PRIV-2")
class ReleasedTextsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    /** Kinds in which an employer's own words stand. */
    private static final List<String> EMPLOYERS_OWN =
            List.of("employer", "workplace-job", "work-task", "employer-need", "job-design", "agreement");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void without_a_release_nothing_of_the_person_is_in_any_employers_view(long seed) {
        GeneratedCase generated =
                CaseGenerator.seeded(seed).sparse().withUnknown().sample(160);
        CaseFile closed = without(generated.caseFile(), Consent.class);
        for (EmployerView view : views(closed, DAY)) {
            assertThat(ofThePerson(view, generated)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Tag("ICF-T15")
    void of_the_person_it_holds_what_a_line_releases_while_a_consent_holds_and_no_more(long seed) {
        GeneratedCase generated =
                CaseGenerator.seeded(seed).sparse().withUnknown().sample(160);
        CaseFile closed = without(generated.caseFile(), Consent.class, DisclosureDecision.class, Choice.class);
        JobSeeker person = closed.entries(JobSeeker.TYPE).get(0);
        ProfileStatement told = ProfileStatement.builder()
                .from(closed.entries(ProfileStatement.TYPE).get(0))
                .standing(StatementStanding.CONFIRMED)
                .build();
        EntryHeader always = person.getHeader().withEffective(EffectiveRange.NOT_STATED);
        CaseFile ready = closed.with(
                        JobSeeker.builder().from(person).header(always).build())
                .with(ProfileStatement.builder()
                        .from(told)
                        .header(told.getHeader().withEffective(EffectiveRange.NOT_STATED))
                        .build());
        EntryId employer = closed.entries(Employer.TYPE).get(0).id();
        CaseFile open = ready.with(consent(person.getActor(), employer))
                .with(line("name", DisclosureSubject.NAME, person.getActor(), List.of()))
                .with(line("told", DisclosureSubject.CONTRIBUTIONS, person.getActor(), List.of(told.id())));
        List<String> released = List.of(person.getChosenName(), told.getText());
        for (EmployerView view : views(open, DAY)) {
            boolean forIt = view.getEmployer().id().equals(employer);
            assertThat(ofThePerson(view, generated))
                    .extracting(PlantedText::text)
                    .containsExactlyInAnyOrderElementsOf(forIt ? released : List.of());
            assertThat(Canaries.of(generated).toldBy(view)).isEmpty();
        }
        Consent consent = open.find(Consent.TYPE, EntryId.of("own-consent")).orElseThrow();
        CaseFile revoked =
                open.with(Consent.builder().from(consent).revokedOn(DAY).build());
        CaseFile erased = open.withErased(consent.id(), Consent.TYPE);
        for (CaseFile shut : List.of(revoked, erased)) {
            for (EmployerView view : views(shut, DAY)) {
                assertThat(ofThePerson(view, generated)).isEmpty();
            }
        }
    }

    private static CaseFile without(CaseFile file, Class<?>... kinds) {
        CaseFileBuilder builder = CaseFile.builder(file.getId());
        for (Entry entry : file.allEntries()) {
            if (List.of(kinds).stream().noneMatch(kind -> kind.isInstance(entry))) {
                builder.add(entry);
            }
        }
        return builder.build();
    }

    /** For each employer, with each of its designs and without. */
    private static List<EmployerView> views(CaseFile file, LocalDate day) {
        List<EmployerView> views = new ArrayList<>();
        for (Employer employer : file.entries(Employer.TYPE)) {
            views.add(EmployerView.of(file, employer.id(), Optional.empty(), day));
            file.entries(JobDesign.TYPE).stream()
                    .filter(design -> design.getEmployer().equals(employer.id()))
                    .forEach(design -> views.add(EmployerView.of(file, employer.id(), Optional.of(design.id()), day)));
        }
        assertThat(views).isNotEmpty();
        return views;
    }

    /** The planted texts that the view holds somewhere and that are not the employer's own. */
    private static List<PlantedText> ofThePerson(EmployerView view, GeneratedCase generated) {
        return Canaries.of(generated).heldBy(view).stream()
                .filter(one -> !EMPLOYERS_OWN.contains(one.kind())
                        || (one.sensitivity() != Sensitivity.BUSINESS && one.sensitivity() != Sensitivity.CONTACT))
                .toList();
    }

    private static Consent consent(ActorId person, EntryId employer) {
        return Consent.builder()
                .header(EntryHeader.first("own-consent"))
                .givenBy(person)
                .capacity(Capacity.JOB_SEEKER)
                .scope(ConsentScope.SHARE_WITH_EMPLOYER)
                .recipientEntry(employer)
                .build();
    }

    private static DisclosureDecision line(
            String id, DisclosureSubject subject, ActorId person, List<EntryId> statements) {
        return DisclosureDecision.builder()
                .header(EntryHeader.first(id))
                .subject(subject)
                .released(true)
                .statements(statements)
                .decision(new HumanDecision(person, Capacity.JOB_SEEKER, DAY, "mine", List.of()))
                .build();
    }
}
