package org.customizedemployment.pack.us.ct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.Presence;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.rules.adjudication.Adjudication;
import org.customizedemployment.rules.adjudication.ClaimRequest;
import org.customizedemployment.rules.programme.Programme;
import org.customizedemployment.testkit.ClaimLaw;
import org.customizedemployment.testkit.KnowledgeLaw;

/** Claims under both programmes: what is not known is undecided, and what is decided stands whatever else comes to light. */
class ClaimKnowledgeTest {
    private static final PlaceTime START = PlaceTime.parse("2026-03-02T09:00[America/New_York]");
    private static final LocalDate DECISION = LocalDate.of(2026, 6, 1);
    private static final List<ProgrammeId> PROGRAMMES = List.of(Cases.ADS, Cases.DDS);
    static final References REGISTER = Cases.register(Cases.certified(
            "ct-ce",
            List.of(
                    ServiceComponent.DISCOVERY,
                    ServiceComponent.JOB_DEVELOPMENT,
                    ServiceComponent.POST_PLACEMENT_SUPPORT),
            "2025-01-01",
            null));

    /** A line in numbers. */
    record Drawn(int service, int hour, int length, int kind, int presence, int authorization) {
        ServiceEntry entry(int number) {
            ServiceInterval when = new ServiceInterval(
                    START.plus(Minutes.of(30L * hour)), START.plus(Minutes.of(30L * hour + 30L * length)));
            ServiceEntry.Builder builder = ServiceEntry.builder();
            builder.from(Cases.service(
                            "line-" + number,
                            List.of("discovery", "job-development", "post-employment-supports")
                                    .get(service),
                            List.of(
                                            ServiceComponent.DISCOVERY,
                                            ServiceComponent.JOB_DEVELOPMENT,
                                            ServiceComponent.POST_PLACEMENT_SUPPORT)
                                    .get(service),
                            "2026-03-02T09:00",
                            "2026-03-02T10:00"))
                    .when(when)
                    .activityKind(List.of(ActivityKind.HOME_VISIT, ActivityKind.EMPLOYER_VISIT, ActivityKind.TRAVEL)
                            .get(kind));
            if (presence == 1) {
                builder.presence(new Presence(List.of(when)));
            } else if (presence == 2) {
                builder.presence(Presence.NOT_PRESENT);
            }
            if (authorization > 0) {
                builder.authorization(EntryId.of("authorization"));
            }
            if (authorization > 1) {
                builder.provider(OrganizationId.of("harbor"));
            }
            return builder.build();
        }
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    @Tag("SEM-11")
    void what_a_part_of_the_case_decides_of_a_minute_the_whole_decides(@ForAll("cases") CaseFile file) {
        ClaimLaw law = ClaimLaw.of(Cases.LIBRARY, DECISION).with(REGISTER);

        assertThat(law.breaches(KnowledgeLaw.complete(file))).isEmpty();
    }

    @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
    @Tag("SEM-11")
    void a_log_that_nobody_calls_complete_makes_no_minute_payable(@ForAll("cases") CaseFile file) {
        Programme programme = Cases.LIBRARY.programme(programme(file)).orElseThrow();
        Decision claim = Adjudication.of(programme, Cases.LIBRARY.ruleBook(List.of(programme.id())))
                .adjudicate(
                        file, ClaimRequest.of(EntryId.of("episode")), AsOf.on(DateName.DECISION, DECISION), REGISTER);

        assertThat(claim.getLines()).allMatch(line -> line.payable().value() == 0);
    }

    /** Lines of both programmes, some at the same time, more than the authorization covers. */
    static CaseFile sample(ProgrammeId programme) {
        return file(
                programme,
                List.of(
                        new Drawn(0, 0, 4, 0, 1, 0),
                        new Drawn(0, 3, 4, 0, 1, 0),
                        new Drawn(1, 10, 16, 1, 2, 1),
                        new Drawn(1, 30, 6, 1, 2, 1),
                        new Drawn(2, 34, 4, 0, 1, 0)),
                0);
    }

    @Provide
    Arbitrary<CaseFile> cases() {
        Arbitrary<Drawn> drawn = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(1, 16),
                        Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(3, 1), Tuple.of(1, 2)),
                        Arbitraries.frequency(Tuple.of(1, 0), Tuple.of(3, 1), Tuple.of(3, 2)),
                        Arbitraries.frequency(Tuple.of(3, 0), Tuple.of(1, 1), Tuple.of(1, 2)))
                .as(Drawn::new);
        return Combinators.combine(
                        Arbitraries.of(PROGRAMMES),
                        drawn.list().ofMinSize(2).ofMaxSize(6),
                        Arbitraries.integers().between(0, 15))
                .as(ClaimKnowledgeTest::file);
    }

    private static ProgrammeId programme(CaseFile file) {
        return file.entries(FundingEpisode.TYPE).get(0).getProgramme();
    }

    static CaseFile file(ProgrammeId programme, List<Drawn> lines, int choice) {
        CaseFileBuilder builder = CaseFile.builder(CaseId.of("case-1"));
        builder.put(FundingEpisode.builder()
                .header(EntryHeader.first("episode"))
                .funder(OrganizationId.of(programme.equals(Cases.ADS) ? "ads" : "dds"))
                .programme(programme)
                .openedOn(LocalDate.of(2026, 1, 1))
                .build());
        for (int i = 0; i < lines.size(); i++) {
            builder.put(lines.get(i).entry(i));
        }
        List<DocumentType> received = new ArrayList<>();
        if ((choice & 1) == 0) {
            received.add(DocumentType.DISCOVERY_REPORT);
        }
        if ((choice & 2) == 0) {
            received.add(DocumentType.JOB_DEVELOPMENT_SUMMARY);
        }
        received.forEach(type -> builder.put(document(type, choice)));
        builder.put(ServiceAuthorization.builder()
                .header(EntryHeader.first("authorization"))
                .episode(EntryId.of("episode"))
                .service(ServiceCode.of("job-development"))
                .limit(Minutes.of(300))
                .period(EffectiveRange.between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2)))
                .writtenOn(LocalDate.of(2026, 2, 20))
                .build());
        if ((choice & 4) == 0) {
            builder.put(Cases.other("other", "gse", "2026-03-02T12:00", "2026-03-02T14:00"));
        }
        return builder.build();
    }

    private static DocumentRecord document(DocumentType type, int choice) {
        DocumentRecord.Builder builder = DocumentRecord.builder();
        builder.from(Cases.document(type, DocumentState.FINAL))
                .episode(EntryId.of("episode"))
                .receivedByFunderOn(LocalDate.of(2026, 4, 1));
        if ((choice & 8) == 0) {
            builder.covers(EffectiveRange.between(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2)));
        }
        return builder.build();
    }
}
