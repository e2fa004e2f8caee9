package org.customizedemployment.pack.foundations.federal;

import static org.customizedemployment.pack.foundations.SalonCase.PERSON;
import static org.customizedemployment.pack.foundations.SalonCase.ask;
import static org.customizedemployment.pack.foundations.SalonCase.builder;
import static org.customizedemployment.pack.foundations.SalonCase.by;
import static org.customizedemployment.pack.foundations.SalonCase.id;

import java.time.LocalDate;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.integration.IntegrationFact;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.person.SignificanceOfDisability;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.pack.foundations.SalonCase;

/** The salon's case with what federal law asks for. */
final class FederalCase {
    private FederalCase() {}

    static Rule rule(String id) {
        return FederalRules.rules().stream()
                .filter(one -> one.getId().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static CaseFileBuilder with(IntegrationFact.Builder fact) {
        return builder().put(fact.build());
    }

    static CaseFileBuilder supported(Employment.Builder job) {
        return builder()
                .put(most().build())
                .put(job.build())
                .put(FundingEpisode.builder()
                        .header(EntryHeader.first("ads-episode"))
                        .funder(OrganizationId.of("ads"))
                        .programme(ProgrammeId.of("us-ct/ads"))
                        .openedOn(LocalDate.of(2020, 1, 1))
                        .build());
    }

    static JobSeeker.Builder most() {
        return seeker(SignificanceOfDisability.MOST_SIGNIFICANT);
    }

    static JobSeeker.Builder seeker(SignificanceOfDisability significance) {
        JobSeeker.Builder seeker = seekerWithoutDecision();
        seeker.significance(significance)
                .significanceDetermined(by(SalonCase.COUNSELOR, Capacity.COUNSELOR, "2020-01-05"));
        return seeker;
    }

    static JobSeeker.Builder seekerWithoutDecision() {
        JobSeeker.Builder seeker = JobSeeker.builder();
        seeker.header(EntryHeader.first("seeker"))
                .actor(PERSON)
                .chosenName("R.")
                .significance(SignificanceOfDisability.MOST_SIGNIFICANT);
        return seeker;
    }

    static ServiceEntry.Builder service(String day, String episode) {
        ServiceEntry.Builder service = ServiceEntry.builder();
        service.header(EntryHeader.first("service"))
                .episode(id(episode))
                .service(ServiceCode.of("coaching"))
                .component(ServiceComponent.POST_PLACEMENT_SUPPORT)
                .activityKind(ActivityKind.COACHING)
                .when(ServiceInterval.parse(day + "T10:00[America/New_York]", day + "T12:00[America/New_York]"))
                .staff(ActorId.of("specialist"));
        return service;
    }

    static String code(Rule rule, CaseFileBuilder builder) {
        Finding finding = ask(rule, builder);
        return finding.outcome() + " " + finding.reason().code();
    }
}
