package org.customizedemployment.core.practice;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.customizedemployment.core.benefits.BenefitsReport;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.discovery.VocationalTheme;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.document.Review;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.NeedKind;
import org.customizedemployment.core.employer.NeedStatus;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryHeader;
import org.customizedemployment.core.entry.HumanDecision;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.entry.Provenance;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.core.id.ProgrammeId;
import org.customizedemployment.core.person.Answer;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.person.ConsentScope;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.person.TeamMember;
import org.customizedemployment.core.person.TeamRole;
import org.customizedemployment.core.planning.DisclosureDecision;
import org.customizedemployment.core.planning.DisclosureSubject;
import org.customizedemployment.core.planning.EmployerListing;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.core.planning.PlanTask;
import org.customizedemployment.core.proposal.Proposal;
import org.customizedemployment.core.proposal.ProposalForm;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.ContactMethod;
import org.customizedemployment.core.pursuit.EmployerContact;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.Payer;
import org.customizedemployment.core.pursuit.SupportContact;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Rate;
import org.customizedemployment.core.value.ServiceInterval;

/** For each task, entries that look as if it was done. */
final class Signs {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final ActorId PERSON = ActorId.of("person");
    private static final EntryId SALON = EntryId.of("salon");
    private static final EntryId PURSUIT = EntryId.of("pursuit");

    private Signs() {}

    static EntryHeader header(String id) {
        return EntryHeader.first(id);
    }

    /** What each task needs, no entry too many. */
    static Map<PracticeTask, List<Entry>> needed() {
        Map<PracticeTask, List<Entry>> all = new EnumMap<>(PracticeTask.class);
        discovery(all);
        planning(all);
        jobDevelopment(all);
        onTheJob(all);
        return all;
    }

    /** All of those, each once. */
    static List<Entry> all() {
        Map<EntryId, Entry> all = new LinkedHashMap<>();
        needed().values().forEach(some -> some.forEach(entry -> all.put(entry.id(), entry)));
        return List.copyOf(all.values());
    }

    private static void discovery(Map<PracticeTask, List<Entry>> all) {
        Entry visit = activity("visit", "home-visit", "discovery").notes("calm").build();
        all.put(
                PracticeTask.EXPLAIN_CUSTOMIZED_EMPLOYMENT,
                List.of(activity("talk", "orientation", "discovery").build()));
        all.put(
                PracticeTask.ARRANGE_FINANCIAL_SUPPORTS,
                List.of(FundingEpisode.builder()
                        .header(header("episode"))
                        .funder(OrganizationId.of("agency"))
                        .programme(ProgrammeId.of("xx/dds"))
                        .openedOn(DAY)
                        .build()));
        all.put(
                PracticeTask.COMPLETE_INTAKE_FORMS,
                List.of(
                        person(),
                        consent("consent", "use-discovery-information").build()));
        all.put(
                PracticeTask.CHOOSE_PROFILE_FORMAT,
                List.of(document("report", DocumentType.DISCOVERY_REPORT).build()));
        all.put(
                PracticeTask.FORM_SUPPORT_TEAM,
                List.of(TeamMember.builder()
                        .header(header("aunt"))
                        .actor(ActorId.of("aunt"))
                        .name("Bea")
                        .addRoles(TeamRole.FAMILY)
                        .build()));
        all.put(PracticeTask.BEGIN_DISCOVERY, List.of(visit, learnedIn("statement", "other")));
        all.put(PracticeTask.OBSERVE_FAMILIAR_SETTINGS, List.of(visit));
        all.put(PracticeTask.JOIN_NOVEL_ACTIVITY, List.of(noted("climbing", "novel-activity", "discovery")));
        all.put(PracticeTask.INTERVIEW_PEOPLE, List.of(noted("aunt-asked", "interview", "discovery")));
        all.put(PracticeTask.REVIEW_RECORDS, List.of(noted("papers", "records-review", "discovery")));
        all.put(
                PracticeTask.INTEGRATE_PROFILE,
                List.of(
                        statement("confirmed", ProfileArea.CONTRIBUTION, StatementStanding.CONFIRMED, "other"),
                        VocationalTheme.builder()
                                .header(header("theme"))
                                .title("Animals")
                                .build()));
    }

    private static void planning(Map<PracticeTask, List<Entry>> all) {
        Entry task = PlanTask.builder()
                .header(header("plan-task"))
                .text("ask the salon")
                .assignee(ActorId.of("aunt"))
                .build();
        all.put(
                PracticeTask.REVIEW_PROFILE_WITH_PERSON,
                List.of(document("reviewed", DocumentType.DISCOVERY_REPORT)
                        .addReviews(new Review(PERSON, Capacity.JOB_SEEKER, DAY))
                        .build()));
        all.put(
                PracticeTask.HOLD_PLANNING_MEETING,
                List.of(noted("meeting", "plan-meeting", "job-search-planning"), task));
        all.put(
                PracticeTask.WRITE_EMPLOYMENT_PLAN,
                List.of(
                        EmploymentPlan.builder().header(header("plan")).build(),
                        EmployerListing.builder()
                                .header(header("listing"))
                                .employer(SALON)
                                .theme(EntryId.of("theme"))
                                .build(),
                        task));
        all.put(
                PracticeTask.PLAN_DISCLOSURE,
                List.of(DisclosureDecision.builder()
                        .header(header("disclosure"))
                        .subject(DisclosureSubject.DISABILITY)
                        .released(false)
                        .decision(decided(Capacity.JOB_SEEKER))
                        .build()));
        all.put(
                PracticeTask.BUILD_PORTFOLIO,
                List.of(document("portfolio", DocumentType.PORTFOLIO).build()));
    }

    private static void jobDevelopment(Map<PracticeTask, List<Entry>> all) {
        Entry proposal = Proposal.builder()
                .header(header("proposal"))
                .pursuit(PURSUIT)
                .form(ProposalForm.INFORMAL)
                .addNeeds(EntryId.of("need"))
                .addContributions(EntryId.of("confirmed"))
                .presentedOn(DAY)
                .build();
        Entry asked = noted("salon-asked", "informational-interview", "job-development");
        Entry meeting = activity("job-meeting", "customized-job-meeting", "job-development")
                .addPeople(PERSON)
                .build();
        all.put(PracticeTask.PRESENT_VALUE, List.of(proposal));
        all.put(PracticeTask.ARRANGE_INFORMATIONAL_INTERVIEWS, List.of(asked));
        all.put(PracticeTask.CONDUCT_INFORMATIONAL_INTERVIEWS, List.of(asked));
        all.put(
                PracticeTask.DETERMINE_EMPLOYER_NEEDS,
                List.of(EmployerNeed.builder()
                        .header(header("need"))
                        .employer(SALON)
                        .description("towels pile up")
                        .needKind(NeedKind.NOT_DONE)
                        .status(NeedStatus.INFERRED)
                        .build()));
        all.put(
                PracticeTask.BRIDGE_SOCIAL_NETWORKS,
                List.of(
                        statement("friend", ProfileArea.CONNECTION, StatementStanding.TENTATIVE, "other"),
                        EmployerContact.builder()
                                .header(header("introduced"))
                                .employer(SALON)
                                .on(DAY)
                                .method(ContactMethod.INTRODUCTION)
                                .purpose("to meet")
                                .build()));
        all.put(PracticeTask.MAKE_PROPOSAL, List.of(proposal));
        all.put(PracticeTask.SCHEDULE_JOB_MEETING, List.of(meeting));
        all.put(PracticeTask.HOLD_JOB_MEETING, List.of(meeting, person()));
        all.put(PracticeTask.MAXIMIZE_NATURAL_SUPPORTS, List.of(agreement()));
    }

    private static void onTheJob(Map<PracticeTask, List<Entry>> all) {
        all.put(
                PracticeTask.WATCH_BENEFITS,
                List.of(BenefitsReport.builder()
                        .header(header("benefits-report"))
                        .reportedOn(DAY)
                        .reportedTo(OrganizationId.of("ssa"))
                        .reportedBy(PERSON)
                        .build()));
        all.put(
                PracticeTask.STAY_CLOSE_IN_TRAINING,
                List.of(contact("c-1", Capacity.JOB_SEEKER), contact("c-2", Capacity.EMPLOYER)));
        all.put(
                PracticeTask.KEEP_EMPLOYMENT_RECORDS,
                List.of(Employment.builder()
                        .header(header("employment"))
                        .pursuit(PURSUIT)
                        .startedOn(DAY)
                        .weekly(Minutes.of(900))
                        .wage(Rate.parse("USD 16.25 per hour"))
                        .payer(Payer.EMPLOYER)
                        .build()));
        all.put(PracticeTask.RENEGOTIATE, List.of(agreement(), renegotiated()));
        all.put(
                PracticeTask.RESOLVE_PROBLEMS,
                List.of(activity("coaching", "coaching", "post-placement-support")
                        .employer(SALON)
                        .build()));
        all.put(
                PracticeTask.STAY_CLOSE_IN_EMPLOYMENT,
                List.of(contact("c-1", Capacity.JOB_SEEKER), contact("c-2", Capacity.EMPLOYER)));
    }

    static Entry person() {
        return JobSeeker.builder()
                .header(header("job-seeker"))
                .actor(PERSON)
                .chosenName("Ana")
                .build();
    }

    static Consent.Builder consent(String id, String scope) {
        Consent.Builder builder = Consent.builder();
        builder.header(header(id))
                .givenBy(PERSON)
                .capacity(Capacity.JOB_SEEKER)
                .scope(ConsentScope.valueOf(scope.toUpperCase(Locale.ROOT).replace('-', '_')));
        return builder;
    }

    static Activity.Builder activity(String id, String kind, String component) {
        Activity.Builder builder = Activity.builder();
        builder.header(header(id))
                .title("something")
                .component(ServiceComponent.of(component))
                .activityKind(ActivityKind.of(kind))
                .when(ServiceInterval.parse(
                        "2026-03-01T13:00[America/New_York]", "2026-03-01T14:00[America/New_York]"));
        return builder;
    }

    private static Entry noted(String id, String kind, String component) {
        return activity(id, kind, component).notes("noted").build();
    }

    static Entry learnedIn(String id, String activity) {
        return statement(id, ProfileArea.INTEREST, StatementStanding.TENTATIVE, activity);
    }

    static Entry setAside(String id, String activity) {
        return statement(id, ProfileArea.INTEREST, StatementStanding.SET_ASIDE, activity);
    }

    private static Entry statement(String id, ProfileArea area, StatementStanding standing, String activity) {
        return ProfileStatement.builder()
                .header(header(id).withProvenance(new Provenance(Manner.OBSERVED, PERSON, EntryId.of(activity))))
                .area(area)
                .text("likes dogs")
                .standing(standing)
                .build();
    }

    static DocumentRecord.Builder document(String id, DocumentType type) {
        DocumentRecord.Builder builder = DocumentRecord.builder();
        builder.header(header(id)).documentType(type).title("a document");
        return builder;
    }

    private static HumanDecision decided(Capacity capacity) {
        return new HumanDecision(PERSON, capacity, DAY, "own words", List.of());
    }

    private static Entry agreement() {
        return terms(header("agreement"));
    }

    /** The next version: the former stays behind it. */
    private static Entry renegotiated() {
        return terms(header("agreement").next());
    }

    private static Entry terms(EntryHeader header) {
        return Agreement.builder()
                .header(header)
                .pursuit(PURSUIT)
                .jobTitle("salon assistant")
                .jobDescription("towels")
                .weekly(Minutes.of(900))
                .pay(Rate.parse("USD 16.25 per hour"))
                .payer(Payer.EMPLOYER)
                .addSupports("a co-worker shows the rounds")
                .begunBy(Capacity.JOB_SEEKER)
                .jobSeekerAgreed(decided(Capacity.JOB_SEEKER))
                .employerAgreed(decided(Capacity.EMPLOYER))
                .build();
    }

    private static Entry contact(String id, Capacity with) {
        return SupportContact.builder()
                .header(header(id))
                .pursuit(PURSUIT)
                .on(DAY)
                .with(with)
                .by(ActorId.of("specialist"))
                .faceToFace(true)
                .satisfied(Answer.YES)
                .build();
    }
}
