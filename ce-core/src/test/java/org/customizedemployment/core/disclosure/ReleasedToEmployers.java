package org.customizedemployment.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.person.ConsentScope;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.planning.DisclosureDecision;
import org.customizedemployment.core.planning.DisclosureSubject;

/** A case of which something may be told to an employer. */
final class ReleasedToEmployers {
    static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    static final EntryId SALON = EntryId.of("salon");
    static final EntryId LIBRARY = EntryId.of("library");

    static final CaseFile NOTHING_RELEASED = CaseFile.builder(CaseId.of("case-1"))
            .put(JobSeeker.builder()
                    .header(EntryHeader.first("person"))
                    .actor(ActorId.of("person"))
                    .chosenName("Ana")
                    .build())
            .put(employer("salon"))
            .put(employer("library"))
            .put(statement("good-with-dogs", StatementStanding.CONFIRMED))
            .put(statement("patient", StatementStanding.CONFIRMED))
            .put(statement("maybe", StatementStanding.TENTATIVE))
            .put(statement("set-aside", StatementStanding.SET_ASIDE))
            .build();

    private ReleasedToEmployers() {}

    static EmployerView view(CaseFile file, EntryId employer) {
        return EmployerView.of(file, employer, Optional.empty(), DAY);
    }

    static void assertNothing(EmployerView view) {
        assertThat(view.getName()).isEmpty();
        assertThat(view.getContributions()).isEmpty();
        assertThat(view.getInterests()).isEmpty();
        assertThat(view.getConditions()).isEmpty();
        assertThat(view.getPhotoDescription()).isEmpty();
        assertThat(view.getRepresentative()).isEmpty();
        assertThat(view.isBrandingReleased()).isFalse();
    }

    static Employer employer(String id) {
        return Employer.builder()
                .header(EntryHeader.first(id))
                .name(id)
                .business(id)
                .build();
    }

    static ProfileStatement statement(String id, StatementStanding standing) {
        return ProfileStatement.builder()
                .header(EntryHeader.first(id))
                .area(ProfileArea.CONTRIBUTION)
                .text("text of " + id)
                .standing(standing)
                .build();
    }

    static Consent.Builder consent(String id) {
        Consent.Builder builder = Consent.builder();
        builder.header(EntryHeader.first(id))
                .givenBy(ActorId.of("person"))
                .capacity(Capacity.JOB_SEEKER)
                .scope(ConsentScope.SHARE_WITH_EMPLOYER);
        return builder;
    }

    static DisclosureDecision release(String id, DisclosureSubject subject, boolean released, String... statements) {
        DisclosureDecision.Builder builder = DisclosureDecision.builder();
        builder.header(EntryHeader.first(id))
                .subject(subject)
                .released(released)
                .decision(own());
        for (String statement : statements) {
            builder.addStatements(EntryId.of(statement));
        }
        return builder.build();
    }

    static HumanDecision own() {
        return new HumanDecision(ActorId.of("person"), Capacity.JOB_SEEKER, DAY, "my choice", List.of());
    }
}
