package org.customizedemployment.pack.us.me;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.customizedemployment.core.benefits.Earnings;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.document.Review;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.person.Referral;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.core.service.Presence;
import org.customizedemployment.core.service.ProviderAssignment;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.service.ServiceEntry;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.PlaceTime;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.testkit.PackContract;

class UsMePackContractTest extends PackContract {
    private static final EntryId EPISODE = EntryId.of("episode");
    private static final OrganizationId PROVIDER = OrganizationId.of("provider");

    @Override
    protected PackProvider pack() {
        return new UsMePack();
    }

    /** Someone of each regime, with milestones, an hour of job shadowing, earnings and what they are paid for. */
    @Override
    protected List<CaseFile> samples() {
        return List.of(sample("earlier", LocalDate.of(2016, 9, 1)), sample("later", LocalDate.of(2016, 10, 1)));
    }

    private static CaseFile sample(String id, LocalDate referred) {
        CaseFileBuilder file = CaseFile.builder(CaseId.of(id));
        file.add(FundingEpisode.builder()
                .header(EntryHeader.first(EPISODE.value()))
                .funder(OrganizationId.of("me-vr"))
                .programme(ProgrammeId.of("us-me/vr"))
                .openedOn(LocalDate.of(2016, 2, 1))
                .priorityCategory("1")
                .build());
        file.add(Referral.builder()
                .header(EntryHeader.first("referral"))
                .funder(OrganizationId.of("me-vr"))
                .provider(PROVIDER)
                .referredBy(ActorId.of("counselor"))
                .formDate(referred)
                .episode(EPISODE)
                .build());
        file.add(ProviderAssignment.builder()
                .header(EntryHeader.first("assignment"))
                .provider(PROVIDER)
                .choice(decision())
                .approvalStatus("provisional")
                .build());
        file.add(document("plan", DocumentType.CE_PLAN));
        file.add(document("criteria", DocumentType.of("closure-criteria")));
        file.add(document("ssi", DocumentType.of("disability-benefits-verification")));
        for (int month = 8; month <= 10; month++) {
            LocalDate first = LocalDate.of(2016, month, 1);
            file.add(Earnings.builder()
                    .header(EntryHeader.first("earnings-" + month))
                    .firstDay(first)
                    .lastDay(first.plusMonths(1).minusDays(1))
                    .gross(Money.parse("USD 1200.00"))
                    .expectedToContinue(decision())
                    .build());
        }
        for (String service : List.of("milestone-1", "milestone-4", "earnings-bonus")) {
            file.add(milestone(service, LocalDate.of(2016, 11, 10)));
        }
        file.add(visit("shadowing", "job-shadowing", 1));
        file.add(visit("development", "customized-employment", 2));
        return file.build();
    }

    private static HumanDecision decision() {
        return new HumanDecision(
                ActorId.of("counselor"), Capacity.COUNSELOR, LocalDate.of(2016, 11, 1), "as agreed", List.of());
    }

    private static DocumentRecord document(String id, DocumentType type) {
        return DocumentRecord.builder()
                .header(EntryHeader.first(id))
                .documentType(type)
                .title(id)
                .state(DocumentState.FINAL)
                .addReviews(new Review(ActorId.of("counselor"), Capacity.COUNSELOR, LocalDate.of(2016, 11, 1)))
                .receivedByFunderOn(LocalDate.of(2016, 11, 2))
                .build();
    }

    private static Milestone milestone(String service, LocalDate on) {
        return Milestone.builder()
                .header(EntryHeader.first(service))
                .episode(EPISODE)
                .service(ServiceCode.of(service))
                .reachedOn(on)
                .build();
    }

    private static ServiceEntry visit(String id, String service, int day) {
        PlaceTime start = PlaceTime.of(LocalDateTime.of(2016, 11, day, 9, 0), ZoneId.of("America/New_York"));
        ServiceInterval when = new ServiceInterval(start, start.plus(Minutes.of(60)));
        return ServiceEntry.builder()
                .header(EntryHeader.first(id))
                .episode(EPISODE)
                .service(ServiceCode.of(service))
                .component(ServiceComponent.DISCOVERY)
                .activityKind(ActivityKind.EMPLOYER_VISIT)
                .when(when)
                .staff(ActorId.of("staff-1"))
                .provider(PROVIDER)
                .presence(Presence.during(when))
                .build();
    }
}
