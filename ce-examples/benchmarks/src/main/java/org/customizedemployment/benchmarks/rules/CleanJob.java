package org.customizedemployment.benchmarks.rules;

import java.time.LocalDate;
import java.util.List;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.FreedTime;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.Remainder;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.discovery.VocationalTheme;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.document.Review;
import org.customizedemployment.core.employer.Employer;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.NeedKind;
import org.customizedemployment.core.employer.NeedStatus;
import org.customizedemployment.core.employer.PrimaryResponsibility;
import org.customizedemployment.core.employer.WorkTask;
import org.customizedemployment.core.employer.WorkplaceJob;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.funding.FundingForm;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.integration.ComparablePay;
import org.customizedemployment.core.integration.ComparisonBasis;
import org.customizedemployment.core.integration.IntegrationFact;
import org.customizedemployment.core.integration.Interaction;
import org.customizedemployment.core.integration.Judgment;
import org.customizedemployment.core.integration.WorkSetting;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.person.SignificanceOfDisability;
import org.customizedemployment.core.person.TeamMember;
import org.customizedemployment.core.person.TeamRole;
import org.customizedemployment.core.planning.EmployerListing;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.core.planning.ListingOrigin;
import org.customizedemployment.core.planning.PlanTask;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Payer;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.pursuit.RepresentationOffer;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.MinutesRange;
import org.customizedemployment.core.value.Rate;

/** The person, the plan, the employer and the job of the {@link CleanCase}: dog grooming, with hours and wages that are illustrative. */
final class CleanJob {
    private static final ActorId COUNSELOR = ActorId.of("counselor");
    private static final ActorId OWNER = ActorId.of("salon-owner");
    private static final EntryId SALON = EntryId.of("salon");
    private static final EntryId PURSUIT = EntryId.of("pursuit");

    private CleanJob() {}

    static void put(CaseFileBuilder builder) {
        person(builder);
        papers(builder);
        planning(builder);
        workplace(builder);
        job(builder);
        atWork(builder);
    }

    private static void person(CaseFileBuilder builder) {
        builder.put(JobSeeker.builder()
                        .header(EntryHeader.first("seeker"))
                        .actor(CleanCase.PERSON)
                        .chosenName("R.")
                        .significance(SignificanceOfDisability.SIGNIFICANT)
                        .significanceDetermined(by(COUNSELOR, Capacity.COUNSELOR, "2026-01-05"))
                        .build())
                .put(statement("s-dogs", ProfileArea.INTEREST))
                .put(statement("s-grooming", ProfileArea.CONTRIBUTION))
                .put(statement("s-lists", ProfileArea.SUPPORT_NEED))
                .put(statement("s-neighbour", ProfileArea.CONNECTION))
                .put(episode().build());
    }

    static FundingEpisode.Builder episode() {
        FundingEpisode.Builder builder = FundingEpisode.builder();
        builder.header(EntryHeader.first("episode"))
                .funder(OrganizationId.of("dds"))
                .programme(ProgrammeId.of("us-ct/dds"))
                .openedOn(LocalDate.of(2026, 1, 1))
                .form(FundingForm.ONE_TIME_INDIVIDUAL_FUNDING)
                .appliedOn(LocalDate.of(2025, 11, 1))
                .eligibleOn(LocalDate.of(2025, 12, 1))
                .planSignedOn(LocalDate.of(2025, 12, 28));
        return builder;
    }

    private static ProfileStatement statement(String id, ProfileArea area) {
        return ProfileStatement.builder()
                .header(EntryHeader.first(id)
                        .withProvenance(Provenance.of(Manner.TOLD_BY_JOB_SEEKER, CleanCase.PERSON)))
                .area(area)
                .text("In the person's own words")
                .standing(StatementStanding.CONFIRMED)
                .build();
    }

    private static void papers(CaseFileBuilder builder) {
        builder.put(paper("agreement-to-share", "job-seeker-information-agreement"))
                .put(paper("referral-form", "provider-referral"))
                .put(paper("report", "discovery-report"))
                .put(paper("ce-plan", "ce-plan"));
    }

    private static DocumentRecord paper(String id, String type) {
        return DocumentRecord.builder()
                .header(EntryHeader.first(id))
                .documentType(DocumentType.of(type))
                .title("A document")
                .state(DocumentState.FINAL)
                .addReviews(
                        new Review(CleanCase.PERSON, Capacity.JOB_SEEKER, LocalDate.of(2026, 2, 15)),
                        new Review(COUNSELOR, Capacity.COUNSELOR, LocalDate.of(2026, 2, 16)))
                .build();
    }

    private static void planning(CaseFileBuilder builder) {
        builder.put(VocationalTheme.builder()
                        .header(EntryHeader.first("t-animals"))
                        .title("Animals")
                        .businessIdea("Washing dogs at people's homes")
                        .addStatements(EntryId.of("s-dogs"), EntryId.of("s-grooming"), EntryId.of("s-neighbour"))
                        .build())
                .put(plan().build())
                .put(TeamMember.builder()
                        .header(EntryHeader.first("m-friend"))
                        .actor(ActorId.of("friend"))
                        .name("A friend")
                        .addRoles(TeamRole.REPRESENTATIVE)
                        .choice(by(CleanCase.PERSON, Capacity.JOB_SEEKER, "2026-02-20"))
                        .organization(OrganizationId.of("neighbourhood-house"))
                        .build())
                .put(RepresentationOffer.builder()
                        .header(EntryHeader.first("offer"))
                        .offeredOn(LocalDate.of(2026, 2, 10))
                        .offeredBy(COUNSELOR)
                        .representative(EntryId.of("m-friend"))
                        .build())
                .put(PlanTask.builder()
                        .header(EntryHeader.first("call"))
                        .text("Call the salon")
                        .assignee(COUNSELOR)
                        .build())
                .put(PlanTask.builder()
                        .header(EntryHeader.first("ask"))
                        .text("Ask the neighbour")
                        .assignee(CleanCase.PERSON)
                        .build());
    }

    static EmploymentPlan.Builder plan() {
        EmploymentPlan.Builder builder = EmploymentPlan.builder();
        builder.header(EntryHeader.first("plan"))
                .meeting(EntryId.of("activity-60"))
                .addThemes(EntryId.of("t-animals"))
                .addLikelySupports("A list of steps")
                .approved(by(CleanCase.PERSON, Capacity.JOB_SEEKER, "2026-04-01"));
        return builder;
    }

    private static void workplace(CaseFileBuilder builder) {
        builder.put(Employer.builder()
                        .header(EntryHeader.first(SALON.value()))
                        .name("The salon")
                        .business("Service")
                        .build())
                .put(EmployerListing.builder()
                        .header(EntryHeader.first("l-salon"))
                        .employer(SALON)
                        .theme(EntryId.of("t-animals"))
                        .origin(ListingOrigin.JOB_SEEKER_WISH)
                        .build())
                .put(WorkplaceJob.builder()
                        .header(EntryHeader.first("groomer"))
                        .employer(SALON)
                        .title("Groomer")
                        .holder(ActorId.of("holder"))
                        .pay(Rate.parse("USD 16.00 per hour"))
                        .build())
                .put(task("main", PrimaryResponsibility.YES, 1200))
                .put(task("wash", PrimaryResponsibility.NO, 600))
                .put(need(NeedStatus.CONFIRMED_BY_EMPLOYER).build());
    }

    private static WorkTask task(String name, PrimaryResponsibility primary, long weekly) {
        return WorkTask.builder()
                .header(EntryHeader.first(name))
                .employer(SALON)
                .job(EntryId.of("groomer"))
                .name(name)
                .weekly(MinutesRange.exactly(Minutes.of(weekly)))
                .primaryResponsibility(primary)
                .build();
    }

    static EmployerNeed.Builder need(NeedStatus status) {
        EmployerNeed.Builder builder = EmployerNeed.builder();
        builder.header(EntryHeader.first("need"))
                .employer(SALON)
                .description("Washing waits")
                .needKind(NeedKind.AT_COST_OF_PRIMARY_RESPONSIBILITIES)
                .status(status)
                .addTasks(EntryId.of("wash"));
        if (status == NeedStatus.CONFIRMED_BY_EMPLOYER) {
            builder.confirmed(by(OWNER, Capacity.EMPLOYER, "2026-03-01"));
        }
        return builder;
    }

    private static void job(CaseFileBuilder builder) {
        builder.put(Pursuit.builder()
                        .header(EntryHeader.first(PURSUIT.value()))
                        .pursuitKind(PursuitKind.WAGE_JOB)
                        .state(PursuitState.WORKING)
                        .build())
                .put(JobDesign.builder()
                        .header(EntryHeader.first("design"))
                        .employer(SALON)
                        .pursuit(PURSUIT)
                        .addStrategies(StrategyId.TASK_REASSIGNMENT)
                        .jobTitle("Assistant")
                        .addTasks(new DesignTask(EntryId.of("wash"), Minutes.of(600), Remainder.NONE_LEFT))
                        .addFreedTime(new FreedTime(EntryId.of("groomer"), EntryId.of("main"), Minutes.of(600)))
                        .addNeeds(EntryId.of("need"))
                        .build())
                .put(agreement().build())
                .put(employment().build());
    }

    static Agreement.Builder agreement() {
        Agreement.Builder builder = Agreement.builder();
        builder.header(EntryHeader.first("terms"))
                .pursuit(PURSUIT)
                .design(EntryId.of("design"))
                .jobTitle("Assistant")
                .jobDescription("Washes dogs")
                .weekly(Minutes.of(600))
                .pay(Rate.parse("USD 17.00 per hour"))
                .payer(Payer.EMPLOYER)
                .addSupports("A list of steps with pictures")
                .advancement("Learns to cut")
                .addBenefits("Paid sick days")
                .begunBy(Capacity.JOB_SEEKER)
                .jobSeekerAgreed(new HumanDecision(
                        CleanCase.PERSON,
                        Capacity.JOB_SEEKER,
                        LocalDate.of(2026, 4, 1),
                        "I want it",
                        List.of(EntryRef.parse("s-lists#1"), EntryRef.parse("plan#1"))))
                .employerAgreed(new HumanDecision(
                        OWNER,
                        Capacity.EMPLOYER,
                        LocalDate.of(2026, 4, 1),
                        "We need it",
                        List.of(EntryRef.parse("groomer#1"))));
        return builder;
    }

    static Employment.Builder employment() {
        Employment.Builder builder = Employment.builder();
        builder.header(EntryHeader.first("work"))
                .pursuit(PURSUIT)
                .startedOn(LocalDate.of(2026, 4, 6))
                .weekly(Minutes.of(600))
                .wage(Rate.parse("USD 17.00 per hour"))
                .payer(Payer.EMPLOYER);
        return builder;
    }

    /** What was seen at work, what others get, and what people found from it. */
    private static void atWork(CaseFileBuilder builder) {
        builder.put(IntegrationFact.builder()
                        .header(EntryHeader.first("seen"))
                        .pursuit(PURSUIT)
                        .observedOn(LocalDate.of(2026, 5, 10))
                        .observedBy(COUNSELOR)
                        .setting(WorkSetting.BUSINESS_IN_COMMUNITY)
                        .directLaborRatio(false)
                        .addInteractions(
                                forTheJob(Interaction.Where.WORK_UNIT), forTheJob(Interaction.Where.ACROSS_WORKSITE))
                        .build())
                .put(ComparablePay.builder()
                        .header(EntryHeader.first("others"))
                        .pursuit(PURSUIT)
                        .work("Washing dogs")
                        .basis(ComparisonBasis.SAME_EMPLOYER)
                        .lowest(Rate.parse("USD 16.00 per hour"))
                        .addBenefits("Paid sick days")
                        .learnedOn(LocalDate.of(2026, 5, 1))
                        .build())
                .put(found("integrated", "FED-CIE-2", "seen#1"))
                .put(found("customary", "FED-CIE-1", "others#1"))
                .put(found("benefits", "FED-CIE-3", "others#1"));
    }

    private static Interaction forTheJob(Interaction.Where where) {
        return new Interaction(
                where,
                Interaction.With.CO_WORKERS_WITHOUT_DISABILITIES,
                Interaction.Purpose.PERFORMING_THE_JOB,
                Interaction.Extent.SAME);
    }

    private static Judgment found(String id, String requirement, String cited) {
        return Judgment.builder()
                .header(EntryHeader.first(id))
                .requirement(Citation.of(requirement))
                .about(PURSUIT)
                .met(true)
                .decision(new HumanDecision(
                        COUNSELOR,
                        Capacity.COUNSELOR,
                        LocalDate.of(2026, 5, 20),
                        "seen on a visit",
                        List.of(EntryRef.parse(cited))))
                .build();
    }

    private static HumanDecision by(ActorId actor, Capacity capacity, String day) {
        return new HumanDecision(actor, capacity, LocalDate.parse(day), "because", List.of());
    }
}
