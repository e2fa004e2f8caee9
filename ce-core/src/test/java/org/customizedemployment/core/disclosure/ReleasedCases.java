package org.customizedemployment.core.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.choice.Choice;
import org.customizedemployment.core.choice.ChoiceKind;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.person.ConsentScope;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.planning.DisclosureDecision;
import org.customizedemployment.core.planning.DisclosureSubject;
import org.customizedemployment.core.value.EffectiveRange;

/** People, authorities, consents and decisions that the tests on release over time share. */
final class ReleasedCases {
    static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    static final EntryId SALON = EntryId.of("salon");

    /** Ana lets the salon know her name and that she is patient. */
    static final CaseFile OPEN = CaseFile.builder(CaseId.of("case-1"))
            .put(person("Ana", EntryHeader.first("person"), null))
            .put(Employer.builder()
                    .header(EntryHeader.first("salon"))
                    .name("salon")
                    .business("salon")
                    .build())
            .put(statement(1, null, StatementStanding.CONFIRMED))
            .put(consent(EntryHeader.first("consent")).build())
            .put(line("name", 1, null, true).build())
            .put(line("patient", 1, null, true)
                    .subject(DisclosureSubject.CONTRIBUTIONS)
                    .addStatements(EntryId.of("patient"))
                    .build())
            .build();

    private ReleasedCases() {}

    static CaseFile born(CaseFile file, LocalDate on) {
        return file.with(person("Ana", EntryHeader.first("person"), on));
    }

    static Optional<String> name(CaseFile file, LocalDate day) {
        return view(file, day).getName();
    }

    static EmployerView view(CaseFile file, LocalDate day) {
        return EmployerView.of(file, SALON, Optional.empty(), day);
    }

    static EntryHeader header(String id, int version, LocalDate from) {
        EffectiveRange range = from == null ? EffectiveRange.NOT_STATED : EffectiveRange.from(from);
        return new EntryHeader(EntryId.of(id), version, range, Provenance.NOT_SUPPLIED);
    }

    static JobSeeker person(String name, EntryHeader header, LocalDate born) {
        return JobSeeker.builder()
                .header(header)
                .actor(ActorId.of("person"))
                .chosenName(name)
                .bornOn(Optional.ofNullable(born))
                .build();
    }

    static ProfileStatement statement(int version, LocalDate from, StatementStanding standing) {
        return statement("patient", version, from, standing);
    }

    static ProfileStatement statement(String id, int version, LocalDate from, StatementStanding standing) {
        return ProfileStatement.builder()
                .header(header(id, version, from))
                .area(ProfileArea.CONTRIBUTION)
                .text(id + " " + version)
                .standing(standing)
                .build();
    }

    static Consent.Builder consent(EntryHeader header) {
        Consent.Builder builder = Consent.builder();
        builder.header(header)
                .givenBy(ActorId.of("person"))
                .capacity(Capacity.JOB_SEEKER)
                .scope(ConsentScope.SHARE_WITH_EMPLOYER);
        return builder;
    }

    static DisclosureDecision.Builder line(String id, int version, LocalDate from, boolean released) {
        DisclosureDecision.Builder builder = DisclosureDecision.builder();
        builder.header(header(id.equals("patient") ? "patient-line" : id, version, from))
                .subject(DisclosureSubject.NAME)
                .released(released)
                .decision(decided("person", Capacity.JOB_SEEKER, DAY.minusDays(60)));
        return builder;
    }

    static HumanDecision decided(String by, Capacity capacity, LocalDate on) {
        return new HumanDecision(ActorId.of(by), capacity, on, "my choice", List.of());
    }

    static Choice.Builder choice(ChoiceKind kind, LocalDate on) {
        Choice.Builder builder = Choice.builder();
        builder.header(EntryHeader.first("choice"))
                .choiceKind(kind)
                .on(on)
                .by(ActorId.of("person"))
                .capacity(Capacity.JOB_SEEKER);
        return builder;
    }
}
