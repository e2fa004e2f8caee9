package org.customizedemployment.pack.us.wi;

import java.time.LocalDate;
import java.util.List;
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
import org.customizedemployment.core.funding.ServiceAuthorization;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.id.ServiceCode;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Payer;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.core.service.Milestone;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.value.Digest;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.testkit.PackContract;

class UsWiPackContractTest extends PackContract {
    private static final EntryId EPISODE = EntryId.of("episode");
    private static final EntryId PURSUIT = EntryId.of("bakery");
    private static final Rate WAGE = Rate.parse("USD 16.00 per hour");
    private static final LocalDate ORDER = LocalDate.of(2025, 11, 1);
    private static final LocalDate PLAN = LocalDate.of(2025, 11, 20);
    private static final LocalDate START = LocalDate.of(2026, 1, 12);

    @Override
    protected PackProvider pack() {
        return new UsWiPack();
    }

    /** A plan, a hire in time and a month of retention, with orders, documents, job and agreement. */
    @Override
    protected List<CaseFile> samples() {
        CaseFileBuilder file = CaseFile.builder(CaseId.of("hired"));
        file.add(FundingEpisode.builder()
                .header(EntryHeader.first(EPISODE.value()))
                .funder(OrganizationId.of("wi-dvr"))
                .programme(ProgrammeId.of("us-wi/dvr"))
                .openedOn(LocalDate.of(2025, 10, 1))
                .build());
        file.add(order("order-plan", "job-plan"));
        file.add(order("order-hire", "job-hire"));
        file.add(document("plan", DocumentType.CE_PLAN));
        file.add(document("report", DocumentType.of("hire-report")));
        file.add(document("criteria", DocumentType.of("closure-criteria")));
        file.add(Employment.builder()
                .header(EntryHeader.first("job"))
                .pursuit(PURSUIT)
                .startedOn(START)
                .weekly(Minutes.of(1200))
                .wage(WAGE)
                .payer(Payer.EMPLOYER)
                .build());
        file.add(agreement());
        file.add(milestone("job-plan", PLAN, "order-plan").build());
        file.add(milestone("job-hire", START, "order-hire").pursuit(PURSUIT).build());
        Milestone.Builder april = Milestone.builder();
        april.header(EntryHeader.first("april"))
                .episode(EPISODE)
                .service(ServiceCode.of("retention-month"))
                .reachedOn(LocalDate.of(2026, 4, 30))
                .covers(EffectiveRange.between(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30)))
                .staff(ActorId.of("staff-1"))
                .pursuit(PURSUIT);
        file.add(april.build());
        return List.of(file.build());
    }

    @Override
    protected References register() {
        return new References(
                "directory",
                Digest.of("directory"),
                List.of(new StaffCredential(
                        ActorId.of("staff-1"),
                        "wi-ce-training",
                        List.of(
                                ServiceComponent.JOB_SEARCH_PLANNING,
                                ServiceComponent.JOB_DEVELOPMENT,
                                ServiceComponent.POST_PLACEMENT_SUPPORT),
                        null,
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2027, 12, 31),
                        null)));
    }

    private static ServiceAuthorization order(String id, String service) {
        return ServiceAuthorization.builder()
                .header(EntryHeader.first(id))
                .episode(EPISODE)
                .service(ServiceCode.of(service))
                .writtenOn(ORDER)
                .period(EffectiveRange.between(ORDER, ORDER.plusMonths(6).minusDays(1)))
                .build();
    }

    private static DocumentRecord document(String id, DocumentType type) {
        return DocumentRecord.builder()
                .header(EntryHeader.first(id))
                .documentType(type)
                .title(id)
                .state(DocumentState.FINAL)
                .addReviews(new Review(ActorId.of("counselor"), Capacity.COUNSELOR, START))
                .receivedByFunderOn(START)
                .build();
    }

    private static Agreement agreement() {
        return Agreement.builder()
                .header(EntryHeader.first("agreement"))
                .pursuit(PURSUIT)
                .jobTitle("baker's helper")
                .jobDescription("shapes loaves")
                .weekly(Minutes.of(1200))
                .pay(WAGE)
                .payer(Payer.EMPLOYER)
                .begunBy(Capacity.EMPLOYER)
                .jobSeekerAgreed(decision("job-seeker", Capacity.JOB_SEEKER))
                .employerAgreed(decision("employer", Capacity.EMPLOYER))
                .agreedOn(START)
                .build();
    }

    private static HumanDecision decision(String by, Capacity capacity) {
        return new HumanDecision(ActorId.of(by), capacity, START, "as agreed", List.of());
    }

    private static Milestone.Builder milestone(String service, LocalDate on, String order) {
        Milestone.Builder milestone = Milestone.builder();
        milestone
                .header(EntryHeader.first(service))
                .episode(EPISODE)
                .service(ServiceCode.of(service))
                .reachedOn(on)
                .authorization(EntryId.of(order))
                .staff(ActorId.of("staff-1"));
        return milestone;
    }
}
