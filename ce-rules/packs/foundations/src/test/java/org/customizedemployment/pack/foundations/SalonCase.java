package org.customizedemployment.pack.foundations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.customizedemployment.core.casefile.CaseFile;
import org.customizedemployment.core.casefile.CaseFileBuilder;
import org.customizedemployment.core.casefile.EntryTypes;
import org.customizedemployment.core.decision.AsOf;
import org.customizedemployment.core.decision.DateName;
import org.customizedemployment.core.decision.Decision;
import org.customizedemployment.core.decision.Finding;
import org.customizedemployment.core.decision.RuleFinding;
import org.customizedemployment.core.decision.Severity;
import org.customizedemployment.core.design.DesignTask;
import org.customizedemployment.core.design.FreedTime;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.design.Remainder;
import org.customizedemployment.core.design.StrategyId;
import org.customizedemployment.core.discovery.Activity;
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
import org.customizedemployment.core.entry.Coverage;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.funding.FundingForm;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.CaseId;
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
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Payer;
import org.customizedemployment.core.pursuit.Pursuit;
import org.customizedemployment.core.pursuit.PursuitKind;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.pursuit.RepresentationOffer;
import org.customizedemployment.core.reason.Citation;
import org.customizedemployment.core.reason.Reason;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.rule.BindingPoint;
import org.customizedemployment.core.rule.Facts;
import org.customizedemployment.core.rule.Glance;
import org.customizedemployment.core.rule.Parameters;
import org.customizedemployment.core.rule.Rule;
import org.customizedemployment.core.rule.RuleBinding;
import org.customizedemployment.core.rule.RuleBook;
import org.customizedemployment.core.rule.RuleEvaluation;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.value.EffectiveRange;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.MinutesRange;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.core.value.ServiceInterval;
import org.customizedemployment.rules.pack.FilePack;
import org.customizedemployment.spi.pack.PackFile;
import org.customizedemployment.spi.pack.PackProvider;
import org.customizedemployment.spi.text.MessageSource;
import org.customizedemployment.testkit.Loading;

/** The dog-grooming case, hours and wages illustrative: every indicator met on the day, every kind of entry complete. Tests alter one thing. */
public final class SalonCase {
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    public static final ActorId PERSON = ActorId.of("person");
    public static final ActorId MOTHER = ActorId.of("mother");
    public static final ActorId COUNSELOR = ActorId.of("counselor");
    public static final ActorId OWNER = ActorId.of("salon-owner");
    public static final EntryRef SALON = EntryRef.parse("p-salon#1");
    public static final EntryRef LIBRARY = EntryRef.parse("p-library#1");

    private static final MessageSource MESSAGES =
            MessageSource.firstOf(List.of(new FoundationsPack().getMessages(), new IpsPack().getMessages()));

    private SalonCase() {}

    public static CaseFileBuilder builder() {
        CaseFileBuilder builder = CaseFile.builder(CaseId.of("case-salon"));
        EntryTypes.all().forEach(type -> builder.coverage(type, Coverage.COMPLETE));
        discovery(builder);
        planning(builder);
        workplace(builder, "salon");
        builder.put(pursuit("p-salon", PursuitState.WORKING).build())
                .put(design("p-salon", "salon").build())
                .put(agreement("p-salon").design(id("d-p-salon")).build())
                .put(employment("p-salon").build());
        atWork(builder);
        return builder;
    }

    /** What was seen at work, what others get, and what people found from it. */
    private static void atWork(CaseFileBuilder builder) {
        builder.put(seen("seen", "2026-05-10").build())
                .put(others("others").build())
                .put(found("integrated", "FED-CIE-2", "seen#1").build())
                .put(found("customary", "FED-CIE-1", "others#1").build())
                .put(found("benefits", "FED-CIE-3", "others#1").build());
    }

    /** At a business, with co-workers without disabilities in both parts of the worksite, as much as others. */
    public static IntegrationFact.Builder seen(String id, String day) {
        IntegrationFact.Builder builder = IntegrationFact.builder();
        builder.header(EntryHeader.first(id))
                .pursuit(id("p-salon"))
                .observedOn(LocalDate.parse(day))
                .observedBy(COUNSELOR)
                .setting(WorkSetting.BUSINESS_IN_COMMUNITY)
                .directLaborRatio(false)
                .addInteractions(
                        forTheJob(Interaction.Where.WORK_UNIT, Interaction.Extent.SAME),
                        forTheJob(Interaction.Where.ACROSS_WORKSITE, Interaction.Extent.SAME));
        return builder;
    }

    public static Interaction forTheJob(Interaction.Where where, Interaction.Extent extent) {
        return new Interaction(
                where,
                Interaction.With.CO_WORKERS_WITHOUT_DISABILITIES,
                Interaction.Purpose.PERFORMING_THE_JOB,
                extent);
    }

    public static ComparablePay.Builder others(String id) {
        ComparablePay.Builder builder = ComparablePay.builder();
        builder.header(EntryHeader.first(id))
                .pursuit(id("p-salon"))
                .work("Washing dogs")
                .basis(ComparisonBasis.SAME_EMPLOYER)
                .lowest(Rate.parse("USD 16.00 per hour"))
                .addBenefits("Paid sick days")
                .learnedOn(LocalDate.of(2026, 5, 1));
        return builder;
    }

    /** A counselor found that met, citing that. */
    public static Judgment.Builder found(String id, String requirement, String... cited) {
        Judgment.Builder builder = Judgment.builder();
        builder.header(EntryHeader.first(id))
                .requirement(Citation.of(requirement))
                .about(id("p-salon"))
                .met(true)
                .decision(new HumanDecision(
                        COUNSELOR,
                        Capacity.COUNSELOR,
                        LocalDate.of(2026, 5, 20),
                        "seen on a visit",
                        Stream.of(cited).map(EntryRef::parse).toList()));
        return builder;
    }

    private static void discovery(CaseFileBuilder builder) {
        builder.put(JobSeeker.builder()
                        .header(EntryHeader.first("seeker"))
                        .actor(PERSON)
                        .chosenName("R.")
                        .significance(SignificanceOfDisability.SIGNIFICANT)
                        .significanceDetermined(by(COUNSELOR, Capacity.COUNSELOR, "2026-01-05"))
                        .build())
                .put(statement("s-dogs", ProfileArea.INTEREST).build())
                .put(statement("s-grooming", ProfileArea.CONTRIBUTION).build())
                .put(statement("s-lists", ProfileArea.SUPPORT_NEED).build())
                .put(statement("s-neighbour", ProfileArea.CONNECTION).build())
                .put(activity("a-home", ServiceComponent.DISCOVERY, "2026-01-10")
                        .build())
                .put(document("report", DocumentType.DISCOVERY_REPORT).build())
                .put(FundingEpisode.builder()
                        .header(EntryHeader.first("episode"))
                        .funder(OrganizationId.of("dds"))
                        .programme(ProgrammeId.of("us-ct/dds"))
                        .openedOn(LocalDate.of(2026, 1, 1))
                        .form(FundingForm.ONE_TIME_INDIVIDUAL_FUNDING)
                        .appliedOn(LocalDate.of(2025, 11, 1))
                        .eligibleOn(LocalDate.of(2025, 12, 1))
                        .planSignedOn(LocalDate.of(2025, 12, 28))
                        .build());
    }

    private static void planning(CaseFileBuilder builder) {
        builder.put(activity("a-meeting", ServiceComponent.JOB_SEARCH_PLANNING, "2026-02-20")
                        .build())
                .put(VocationalTheme.builder()
                        .header(EntryHeader.first("t-animals"))
                        .title("Animals")
                        .businessIdea("Washing dogs at people's homes")
                        .addStatements(id("s-dogs"), id("s-grooming"), id("s-neighbour"))
                        .build())
                .put(plan().build())
                .put(member("m-friend", TeamRole.REPRESENTATIVE)
                        .choice(by(PERSON, Capacity.JOB_SEEKER, "2026-02-20"))
                        .organization(OrganizationId.of("neighbourhood-house"))
                        .build())
                .put(offer().representative(id("m-friend")).build());
    }

    /** An employer that is on the list, with two held tasks, one of them primary, and a confirmed need. */
    public static void workplace(CaseFileBuilder builder, String name) {
        builder.put(Employer.builder()
                        .header(EntryHeader.first(name))
                        .name("The " + name)
                        .business("Service")
                        .build())
                .put(listing("l-" + name, name, ListingOrigin.JOB_SEEKER_WISH).build())
                .put(WorkplaceJob.builder()
                        .header(EntryHeader.first(name + "-job"))
                        .employer(id(name))
                        .title("Groomer")
                        .holder(ActorId.of("holder"))
                        .pay(Rate.parse("USD 16.00 per hour"))
                        .build())
                .put(task(name, name + "-main", PrimaryResponsibility.YES, 1200))
                .put(task(name, name + "-wash", PrimaryResponsibility.NO, 600))
                .put(need(name, NeedStatus.CONFIRMED_BY_EMPLOYER).build());
    }

    private static WorkTask task(String employer, String name, PrimaryResponsibility primary, long weekly) {
        return WorkTask.builder()
                .header(EntryHeader.first(name))
                .employer(id(employer))
                .job(id(employer + "-job"))
                .name(name)
                .weekly(MinutesRange.exactly(Minutes.of(weekly)))
                .primaryResponsibility(primary)
                .build();
    }

    public static EmployerNeed.Builder need(String employer, NeedStatus status) {
        EmployerNeed.Builder builder = EmployerNeed.builder();
        builder.header(EntryHeader.first("n-" + employer))
                .employer(id(employer))
                .description("Washing waits")
                .needKind(NeedKind.AT_COST_OF_PRIMARY_RESPONSIBILITIES)
                .status(status)
                .addTasks(id(employer + "-wash"));
        if (status == NeedStatus.CONFIRMED_BY_EMPLOYER) {
            builder.confirmed(by(OWNER, Capacity.EMPLOYER, "2026-03-01"));
        }
        return builder;
    }

    public static JobDesign.Builder design(String pursuit, String employer) {
        JobDesign.Builder builder = JobDesign.builder();
        builder.header(EntryHeader.first("d-" + pursuit))
                .employer(id(employer))
                .pursuit(id(pursuit))
                .addStrategies(StrategyId.TASK_REASSIGNMENT)
                .jobTitle("Assistant")
                .addTasks(new DesignTask(id(employer + "-wash"), Minutes.of(600), Remainder.NONE_LEFT))
                .addFreedTime(new FreedTime(id(employer + "-job"), id(employer + "-main"), Minutes.of(600)))
                .addNeeds(id("n-" + employer));
        return builder;
    }

    public static Pursuit.Builder pursuit(String id, PursuitState state) {
        Pursuit.Builder builder = Pursuit.builder();
        builder.header(EntryHeader.first(id)).pursuitKind(PursuitKind.WAGE_JOB).state(state);
        return builder;
    }

    public static Agreement.Builder agreement(String pursuit) {
        Agreement.Builder builder = Agreement.builder();
        builder.header(EntryHeader.first("ag-" + pursuit))
                .pursuit(id(pursuit))
                .jobTitle("Assistant")
                .jobDescription("Washes dogs")
                .weekly(Minutes.of(600))
                .pay(Rate.parse("USD 16.50 per hour"))
                .payer(Payer.EMPLOYER)
                .addSupports("A list of steps with pictures")
                .advancement("Learns to cut")
                .addBenefits("Paid sick days")
                .begunBy(Capacity.JOB_SEEKER)
                .jobSeekerAgreed(new HumanDecision(
                        PERSON,
                        Capacity.JOB_SEEKER,
                        LocalDate.of(2026, 4, 1),
                        "I want it",
                        List.of(EntryRef.parse("s-lists#1"), EntryRef.parse("plan#1"))))
                .employerAgreed(new HumanDecision(
                        OWNER,
                        Capacity.EMPLOYER,
                        LocalDate.of(2026, 4, 1),
                        "We need it",
                        List.of(EntryRef.parse("salon-job#1"))));
        return builder;
    }

    public static Employment.Builder employment(String pursuit) {
        Employment.Builder builder = Employment.builder();
        builder.header(EntryHeader.first("e-" + pursuit))
                .pursuit(id(pursuit))
                .startedOn(LocalDate.of(2026, 4, 6))
                .weekly(Minutes.of(600))
                .wage(Rate.parse("USD 16.50 per hour"))
                .payer(Payer.EMPLOYER);
        return builder;
    }

    public static ProfileStatement.Builder statement(String id, ProfileArea area) {
        ProfileStatement.Builder builder = ProfileStatement.builder();
        builder.header(EntryHeader.first(id).withProvenance(Provenance.of(Manner.TOLD_BY_JOB_SEEKER, PERSON)))
                .area(area)
                .text("text")
                .standing(StatementStanding.CONFIRMED);
        return builder;
    }

    public static EntryHeader from(String id, Manner how, ActorId by) {
        return EntryHeader.first(id).withProvenance(Provenance.of(how, by));
    }

    public static EntryHeader since(String id, int version, String day) {
        return new EntryHeader(id(id), version, EffectiveRange.from(LocalDate.parse(day)), Provenance.NOT_SUPPLIED);
    }

    public static EmployerListing.Builder listing(String id, String employer, ListingOrigin origin) {
        EmployerListing.Builder builder = EmployerListing.builder();
        builder.header(EntryHeader.first(id))
                .employer(id(employer))
                .theme(id("t-animals"))
                .origin(origin);
        return builder;
    }

    public static EmploymentPlan.Builder plan() {
        EmploymentPlan.Builder builder = EmploymentPlan.builder();
        builder.header(EntryHeader.first("plan"))
                .meeting(id("a-meeting"))
                .addThemes(id("t-animals"))
                .addLikelySupports("A list of steps")
                .approved(by(PERSON, Capacity.JOB_SEEKER, "2026-02-20"));
        return builder;
    }

    public static Activity.Builder activity(String id, ServiceComponent component, String day) {
        Activity.Builder builder = Activity.builder();
        builder.header(EntryHeader.first(id))
                .title("An activity")
                .component(component)
                .activityKind(ActivityKind.HOME_VISIT)
                .when(ServiceInterval.parse(day + "T10:00[America/New_York]", day + "T12:00[America/New_York]"));
        return builder;
    }

    public static DocumentRecord.Builder document(String id, DocumentType type) {
        DocumentRecord.Builder builder = DocumentRecord.builder();
        builder.header(EntryHeader.first(id))
                .documentType(type)
                .title("A document")
                .state(DocumentState.FINAL)
                .addReviews(new Review(PERSON, Capacity.JOB_SEEKER, LocalDate.of(2026, 2, 15)));
        return builder;
    }

    public static TeamMember.Builder member(String id, TeamRole role) {
        TeamMember.Builder builder = TeamMember.builder();
        builder.header(EntryHeader.first(id))
                .actor(ActorId.of(id))
                .name("A friend")
                .addRoles(role);
        return builder;
    }

    public static RepresentationOffer.Builder offer() {
        RepresentationOffer.Builder builder = RepresentationOffer.builder();
        builder.header(EntryHeader.first("offer"))
                .offeredOn(LocalDate.of(2026, 2, 10))
                .offeredBy(ActorId.of("specialist"))
                .answer(by(PERSON, Capacity.JOB_SEEKER, "2026-02-10"));
        return builder;
    }

    public static HumanDecision by(ActorId actor, Capacity capacity, String day) {
        return new HumanDecision(actor, capacity, LocalDate.parse(day), "because", List.of());
    }

    public static EntryId id(String value) {
        return EntryId.of(value);
    }

    /** What the rule finds today, as a decision holds it. */
    public static Finding ask(Rule rule, CaseFileBuilder builder) {
        return ask(rule, builder.build(), AsOf.on(DateName.DECISION, TODAY));
    }

    public static Finding ask(Rule rule, CaseFile caseFile, AsOf asOf) {
        return check(List.of(rule), caseFile, asOf).getFindings().get(0).finding();
    }

    public static Decision check(List<Rule> rules, CaseFile caseFile, AsOf asOf) {
        RuleBook.Builder book = RuleBook.builder().parameters(parameters());
        rules.forEach(rule -> book.bind(new RuleBinding(rule, BindingPoint.check("x"), Severity.ADVISES)));
        Decision decision =
                RuleEvaluation.check(book.build(), "x", Facts.of(caseFile, asOf, References.NONE, parameters()));
        Seen.note(decision);
        decision.getFindings().forEach(one -> assertWorded(one.finding().reason()));
        assertTheSameAlone(
                decision,
                RuleEvaluation.glance(
                        book.build().at(BindingPoint.check("x")),
                        Facts.of(caseFile, asOf, References.NONE, parameters())));
        return decision;
    }

    /** Asked for its outcome alone, every rule in every test says what it says with reasons. */
    public static void assertTheSameAlone(Decision decision, Glance alone) {
        for (int i = 0; i < decision.getFindings().size(); i++) {
            RuleFinding explained = decision.getFindings().get(i);
            assertThat(alone.outcome(i))
                    .as(explained.rule() + " alone")
                    .isEqualTo(explained.finding().outcome());
        }
    }

    /** Every finding that any test sees has words for its code, and a value for each placeholder in them. */
    private static void assertWorded(Reason reason) {
        if (reason.code().startsWith("core.") || reason.code().startsWith("strategy.")) {
            return;
        }
        String words =
                MESSAGES.find(reason.code(), Locale.ENGLISH).orElseThrow(() -> new AssertionError(reason.code()));
        Matcher placeholder = Pattern.compile("\\{([^}]*)}").matcher(words);
        while (placeholder.find()) {
            String name = placeholder.group(1);
            reason.argument(name).orElseThrow(() -> new AssertionError(reason.code() + " lacks " + name));
        }
    }

    /** With what an agency supplies: a minimum wage for state and place, who vocational rehabilitation is, and from when a search counts. */
    private static final Parameters PARAMETERS = load();

    private static Parameters parameters() {
        return PARAMETERS;
    }

    /** All parameters of the packs. */
    public static List<String> parameterIds() {
        return PARAMETERS.all().stream().map(one -> one.id().value()).distinct().toList();
    }

    private static Parameters load() {
        PackProvider agency = FilePack.of(List.of(PackFile.of("agency.yaml", """
                format: ce-pack/1
                pack: {id: agency, version: 0.1.0, layers-over: [foundations, ips]}
                set-parameters:
                  - {id: state.minimum-wage, citation: CT-34, values: [{rate: USD 16.00 per hour}]}
                  - {id: local.minimum-wage, citation: CT-34, values: [{rate: USD 7.25 per hour}]}
                  - {id: vocational-rehabilitation.funder, citation: FED-SE-1, values: [{code: ads}]}
                  - {id: todo.first-contact.start, citation: IPS-3, values: [{code: funding-opened}]}
                """.getBytes(StandardCharsets.UTF_8))));
        return Loading.library(List.of(new FoundationsPack(), new IpsPack(), agency))
                .parameters();
    }
}
