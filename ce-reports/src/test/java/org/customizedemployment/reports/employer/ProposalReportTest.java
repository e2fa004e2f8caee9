package org.customizedemployment.reports.employer;

import static org.assertj.core.api.Assertions.assertThat;

import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.ProfileTopic;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.planning.DisclosureDecision;
import org.customizedemployment.core.planning.DisclosureSubject;
import org.customizedemployment.core.proposal.Proposal;
import org.customizedemployment.core.proposal.ProposalForm;
import org.customizedemployment.core.work.TaskKind;
import org.customizedemployment.reports.fixture.Rendered;
import org.customizedemployment.reports.fixture.SampleCase;
import org.customizedemployment.reports.format.TextFormat;
import org.customizedemployment.spi.document.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("ICF-T22")
class ProposalReportTest {
    private static final TaskKind DOG_CARE = TaskKind.of("dog-care");

    private static Document proposal(CaseFile file) {
        return new ProposalReport().build(Rendered.employer(file), Rendered.english());
    }

    private static String words(CaseFile file) {
        return Rendered.as(new TextFormat(1000), proposal(file), Rendered.english())
                .replaceAll("\\s+", " ");
    }

    /** A contribution that is released, a task and a need that speak of the same kind of work. */
    private static CaseFile matched() {
        CaseFile file = SampleCase.full();
        ProfileStatement calms = file.entries(ProfileStatement.TYPE).stream()
                .filter(one -> one.getText().startsWith("Calms nervous dogs"))
                .findFirst()
                .orElseThrow();
        WorkTask washing = file.find(WorkTask.TYPE, EntryId.of("work-02")).orElseThrow();
        EmployerNeed waiting =
                file.find(EmployerNeed.TYPE, EntryId.of("need-01")).orElseThrow();
        return file.toBuilder()
                .put(ProfileStatement.builder()
                        .from(calms)
                        .topic(new ProfileTopic.Tasks(java.util.List.of(DOG_CARE), null))
                        .build())
                .put(WorkTask.builder().from(washing).addSkills(DOG_CARE).build())
                .put(EmployerNeed.builder().from(waiting).addTasks(washing.id()).build())
                .build();
    }

    @Test
    @Tag("ICF-T17")
    void a_need_stands_beside_the_work_that_meets_it_and_what_the_person_brings() {
        String words = words(matched());
        String need = words.substring(words.indexOf("Dogs wait wet"), words.indexOf("Towels run out"));
        assertThat(need)
                .contains("Work that meets it: Washing and drying dogs")
                .contains("What Robin Álvarez brings to it: Calms nervous dogs");
    }

    @Test
    @Tag("ICF-T17")
    void several_contributions_to_one_need_stand_apart() {
        CaseFile file = matched();
        ProfileStatement calms = file.entries(ProfileStatement.TYPE).get(0);
        ProfileStatement more = ProfileStatement.builder()
                .from(calms)
                .header(SampleCase.header("statement-09"))
                .text("Dries without a tug")
                .topic(new ProfileTopic.Tasks(java.util.List.of(DOG_CARE), null))
                .build();
        DisclosureDecision line = file.entries(DisclosureDecision.TYPE).stream()
                .filter(one -> one.getSubject() == DisclosureSubject.CONTRIBUTIONS)
                .findFirst()
                .orElseThrow();
        CaseFile both = file.toBuilder()
                .put(more)
                .put(DisclosureDecision.builder()
                        .from(line)
                        .addStatements(more.id())
                        .build())
                .build();
        assertThat(words(both)).contains("Calms nervous dogs within minutes; Dries without a tug");
    }

    @Test
    @Tag("FED-PRIV-2")
    void without_a_release_nothing_is_brought_and_nobody_named() {
        CaseFile silent = matched();
        for (Consent consent : silent.entries(Consent.TYPE)) {
            silent = silent.without(consent.id());
        }
        assertThat(words(silent))
                .contains("Work that meets it: Washing and drying dogs")
                .doesNotContain("Calms nervous dogs", "Robin", "brings to it");
    }

    @Test
    @Tag("SEM-20")
    void it_is_a_draft_until_the_person_decided_that_it_is_made() {
        assertThat(proposal(SampleCase.full()).state()).isEqualTo("Draft");
        Proposal.Builder made = Proposal.builder();
        made.header(SampleCase.header("proposal-01"))
                .pursuit(EntryId.of("pursuit-01"))
                .form(ProposalForm.FORMAL)
                .design(EntryId.of("design-01"));
        CaseFile open = SampleCase.full().toBuilder().put(made.build()).build();
        assertThat(proposal(open).state()).isEqualTo("Draft");
        CaseFile decided = SampleCase.full().toBuilder()
                .put(made.approved(SampleCase.decided(SampleCase.ROBIN, Capacity.JOB_SEEKER, "2026-04-01"))
                        .build())
                .build();
        assertThat(proposal(decided).state()).isNull();
    }

    @Test
    @Tag("ODEP-I1")
    void the_job_is_described_task_by_task_with_nothing_left_out() {
        assertThat(words(SampleCase.full()))
                .contains("Bathing assistant: a proposal for Happy Paws Salon")
                .contains("Washing and drying dogs", "Folding towels", "10 h")
                .doesNotContainPattern("SEM-|ODEP|design-01|statement-");
    }
}
