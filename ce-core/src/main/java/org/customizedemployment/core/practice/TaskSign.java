package org.customizedemployment.core.practice;

import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.apiguardian.api.API;
import org.customizedemployment.core.benefits.BenefitsPlan;
import org.customizedemployment.core.benefits.BenefitsReport;
import org.customizedemployment.core.design.JobDesign;
import org.customizedemployment.core.discovery.Activity;
import org.customizedemployment.core.discovery.ProfileArea;
import org.customizedemployment.core.discovery.ProfileStatement;
import org.customizedemployment.core.discovery.StatementStanding;
import org.customizedemployment.core.discovery.VocationalTheme;
import org.customizedemployment.core.document.DocumentRecord;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.document.DocumentType;
import org.customizedemployment.core.employer.EmployerNeed;
import org.customizedemployment.core.employer.NeedStatus;
import org.customizedemployment.core.employer.NeedsInterview;
import org.customizedemployment.core.employer.Workplace;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.entry.Entry;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.entry.EntryType;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.funding.FundingEpisode;
import org.customizedemployment.core.person.Answer;
import org.customizedemployment.core.person.Consent;
import org.customizedemployment.core.person.ConsentScope;
import org.customizedemployment.core.person.JobSeeker;
import org.customizedemployment.core.person.TeamMember;
import org.customizedemployment.core.person.TeamRole;
import org.customizedemployment.core.planning.DisclosureDecision;
import org.customizedemployment.core.planning.EmployerListing;
import org.customizedemployment.core.planning.EmploymentPlan;
import org.customizedemployment.core.planning.ListingOrigin;
import org.customizedemployment.core.planning.PlanTask;
import org.customizedemployment.core.planning.PortfolioDecision;
import org.customizedemployment.core.proposal.Proposal;
import org.customizedemployment.core.pursuit.Agreement;
import org.customizedemployment.core.pursuit.ContactMethod;
import org.customizedemployment.core.pursuit.EmployerContact;
import org.customizedemployment.core.pursuit.Employment;
import org.customizedemployment.core.pursuit.SupportContact;
import org.customizedemployment.core.service.ActivityKind;
import org.customizedemployment.core.service.ServiceComponent;

/**
 * Something in a case that speaks for a task of practice having been done. Which signs speak for which task is our own reading
 * ({@link PracticeTask#getSigns()}); a sign never decides that it was (SEM-20). Statements that the person set aside are no sign of anything (SEM-5).
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum TaskSign {
    ORIENTATION_HELD(Activity.TYPE, one -> kind(one, ActivityKind.ORIENTATION)),
    INFORMATION_AGREEMENT_REVIEWED(
            DocumentRecord.TYPE, one -> reviewed(one, DocumentType.JOB_SEEKER_INFORMATION_AGREEMENT)),
    FUNDING_OPENED(FundingEpisode.TYPE, one -> true),
    BENEFITS_PLANNER_IN_TEAM(TeamMember.TYPE, one -> one.getRoles().contains(TeamRole.BENEFITS_PLANNER)),
    BENEFITS_COUNSELING_HELD(Activity.TYPE, one -> kind(one, ActivityKind.BENEFITS_COUNSELING)),
    BENEFITS_PLAN_MADE(BenefitsPlan.TYPE, one -> true),
    INTAKE_HELD(Activity.TYPE, one -> kind(one, ActivityKind.INTAKE)),
    PERSON_IDENTIFIED(JobSeeker.TYPE, one -> true),
    CONSENT_TO_USE_DISCOVERY(Consent.TYPE, one -> given(one, ConsentScope.USE_DISCOVERY_INFORMATION)),
    CONSENT_TO_RECORDS(Consent.TYPE, one -> given(one, ConsentScope.ACCESS_RECORDS)),
    CONSENT_TO_PHOTOS(
            Consent.TYPE, one -> given(one, ConsentScope.TAKE_PHOTOS) || given(one, ConsentScope.RELEASE_PHOTOS)),
    PROFILE_DOCUMENT_BEGUN(DocumentRecord.TYPE, one -> one.getDocumentType().equals(DocumentType.DISCOVERY_REPORT)),
    TEAM_MEMBER_WITH_ROLE(
            TeamMember.TYPE, one -> one.getRoles().stream().anyMatch(role -> role != TeamRole.JOB_SEEKER)),
    TEAM_MEETING_HELD(Activity.TYPE, one -> kind(one, ActivityKind.TEAM_MEETING)),
    DISCOVERY_ACTIVITY(Activity.TYPE, TaskSign::isDiscovery),
    PROFILE_STATEMENT(ProfileStatement.TYPE, TaskSign::counts),
    OBSERVATION(Activity.TYPE, TaskSign::isObservation),
    OBSERVATION_NOTED(Activity.TYPE, (one, all) -> isObservation(one) && noted(one, all)),
    NOVEL_ACTIVITY(Activity.TYPE, one -> kind(one, ActivityKind.NOVEL_ACTIVITY)),
    NOVEL_ACTIVITY_NOTED(Activity.TYPE, (one, all) -> kind(one, ActivityKind.NOVEL_ACTIVITY) && noted(one, all)),
    FAMILY_ROUTINE(Activity.TYPE, one -> kind(one, ActivityKind.FAMILY_ROUTINE)),
    INTERVIEW(Activity.TYPE, one -> kind(one, ActivityKind.INTERVIEW)),
    INTERVIEW_NOTED(Activity.TYPE, (one, all) -> kind(one, ActivityKind.INTERVIEW) && noted(one, all)),
    RECORDS_REVIEWED(Activity.TYPE, one -> kind(one, ActivityKind.RECORDS_REVIEW)),
    STATEMENT_FROM_RECORD(
            ProfileStatement.TYPE,
            one -> counts(one) && one.getHeader().provenance().how() == Manner.RECORD),
    STATEMENT_CONFIRMED(ProfileStatement.TYPE, one -> one.getStanding() == StatementStanding.CONFIRMED),
    THEME_NAMED(VocationalTheme.TYPE, one -> true),
    PROFILE_REVIEWED_BY_PERSON(DocumentRecord.TYPE, one -> reviewed(one, DocumentType.DISCOVERY_REPORT)),
    PLANNING_MEETING_HELD(Activity.TYPE, TaskSign::isPlanningMeeting),
    PLAN_TASK_ASSIGNED(PlanTask.TYPE, one -> true),
    PLAN_WRITTEN(EmploymentPlan.TYPE, one -> true),
    PLAN_LEADER_NAMED(EmploymentPlan.TYPE, one -> one.getLeader().isPresent()),
    EMPLOYER_LISTED(EmployerListing.TYPE, one -> true),
    DISCLOSURE_DECIDED(DisclosureDecision.TYPE, one -> true),
    DISCLOSURE_MANNER_SET(DisclosureDecision.TYPE, one -> one.getManner().isPresent()),
    PORTFOLIO_MADE(DocumentRecord.TYPE, one -> one.getDocumentType().equals(DocumentType.PORTFOLIO)),
    PORTFOLIO_DECIDED(PortfolioDecision.TYPE, PortfolioDecision::isWanted),
    PORTFOLIO_WORK(Activity.TYPE, one -> kind(one, ActivityKind.PORTFOLIO_PREPARATION)),
    EMPLOYER_CONTACTED(EmployerContact.TYPE, one -> true),
    PROPOSAL_PRESENTED(Proposal.TYPE, one -> one.getPresentedOn().isPresent()),
    PROPOSAL_FOR_NEED(
            Proposal.TYPE,
            one -> !one.getNeeds().isEmpty() && !one.getContributions().isEmpty()),
    INFORMATIONAL_INTERVIEW(Activity.TYPE, one -> kind(one, ActivityKind.INFORMATIONAL_INTERVIEW)),
    WORKPLACE_VISIT(Activity.TYPE, TaskSign::isWorkplaceVisit),
    WORKPLACE_VISIT_NOTED(Activity.TYPE, (one, all) -> isWorkplaceVisit(one) && noted(one, all)),
    WORKPLACE_DESCRIBED(Workplace.TYPE, TaskSign::isDescribed),
    WORKPLACE_ANALYZED(Activity.TYPE, one -> kind(one, ActivityKind.WORKPLACE_ANALYSIS)),
    NEED_NOTICED(EmployerNeed.TYPE, one -> one.getStatus() == NeedStatus.NOTICED),
    NEED_UNDERSTOOD(EmployerNeed.TYPE, one -> one.getStatus() != NeedStatus.NOTICED),
    NEEDS_INTERVIEW_HELD(NeedsInterview.TYPE, one -> true),
    CONNECTION_KNOWN(ProfileStatement.TYPE, one -> counts(one) && one.getArea() == ProfileArea.CONNECTION),
    EMPLOYER_FROM_CONNECTION(EmployerListing.TYPE, one -> one.getOrigin() == ListingOrigin.TEAM_CONNECTION),
    INTRODUCTION_MADE(EmployerContact.TYPE, one -> one.getMethod() == ContactMethod.INTRODUCTION),
    NETWORKING_DONE(Activity.TYPE, one -> kind(one, ActivityKind.NETWORKING)),
    PROPOSAL_WORK(Activity.TYPE, one -> kind(one, ActivityKind.PROPOSAL_WRITING)),
    JOB_DESIGNED_FOR_NEED(JobDesign.TYPE, one -> !one.getNeeds().isEmpty()),
    JOB_MEETING(Activity.TYPE, TaskSign::isJobMeeting),
    JOB_MEETING_WITH_PERSON(Activity.TYPE, TaskSign::isMeetingWithPerson),
    TERMS_AGREED(Agreement.TYPE, one -> true),
    SUPPORT_AGREED(Agreement.TYPE, one -> !one.getSupports().isEmpty()),
    NATURAL_SUPPORTS_PLANNED(
            EmploymentPlan.TYPE, one -> !one.getNaturalSupports().isEmpty()),
    BENEFITS_REPORTED(BenefitsReport.TYPE, one -> true),
    CONTACT_WITH_WORKER(SupportContact.TYPE, one -> one.getWith() == Capacity.JOB_SEEKER),
    CONTACT_WITH_EMPLOYER(SupportContact.TYPE, one -> one.getWith() == Capacity.EMPLOYER),
    COACHING_GIVEN(Activity.TYPE, one -> kind(one, ActivityKind.COACHING)),
    COACHING_WITH_EMPLOYER(
            Activity.TYPE,
            one -> kind(one, ActivityKind.COACHING) && one.getEmployer().isPresent()),
    EMPLOYMENT_RECORDED(Employment.TYPE, one -> true),
    TERMS_CHANGED(Agreement.TYPE, (one, all) -> all.versions(one.id()).size() > 1),
    DISSATISFACTION_VOICED(
            SupportContact.TYPE,
            one -> one.getSatisfied().filter(Answer.NO::equals).isPresent()),
    WORKER_SATISFACTION_ASKED(SupportContact.TYPE, one -> asked(one, Capacity.JOB_SEEKER)),
    EMPLOYER_SATISFACTION_ASKED(SupportContact.TYPE, one -> asked(one, Capacity.EMPLOYER)),
    FOLLOW_ALONG_GIVEN(Activity.TYPE, one -> kind(one, ActivityKind.FOLLOW_ALONG));

    @SuppressWarnings("ImmutableEnumChecker") // a type and a function without state
    private final Match<?> match;

    <E extends Entry> TaskSign(EntryType<E> type, Predicate<E> shows) {
        this.match = new Match<>(type, (entry, all) -> shows.test(entry));
    }

    <E extends Entry> TaskSign(EntryType<E> type, BiPredicate<E, CaseEntries> shows) {
        this.match = new Match<>(type, shows);
    }

    /** The kind of entry that it is looked for in. */
    public EntryType<?> getType() {
        return match.type();
    }

    /** As in the message catalogue: {@code observation-noted}. */
    public String getCode() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The entries that show it, in order of recording. */
    List<EntryRef> in(CaseEntries entries) {
        return match.in(entries);
    }

    private record Match<E extends Entry>(EntryType<E> type, BiPredicate<E, CaseEntries> shows) {
        List<EntryRef> in(CaseEntries all) {
            return all.entries(type).stream()
                    .filter(entry -> shows.test(entry, all))
                    .map(Entry::toRef)
                    .toList();
        }
    }

    private static boolean kind(Activity activity, ActivityKind kind) {
        return activity.getActivityKind().equals(kind);
    }

    /** Travel and paper work belong to Discovery too, but nothing is discovered in them. */
    private static boolean isDiscovery(Activity activity) {
        return activity.getComponent().equals(ServiceComponent.DISCOVERY)
                && !kind(activity, ActivityKind.TRAVEL)
                && !kind(activity, ActivityKind.DOCUMENTATION);
    }

    private static boolean isObservation(Activity activity) {
        return kind(activity, ActivityKind.HOME_VISIT) || kind(activity, ActivityKind.COMMUNITY_OBSERVATION);
    }

    private static boolean isWorkplaceVisit(Activity activity) {
        return kind(activity, ActivityKind.INFORMATIONAL_INTERVIEW)
                || kind(activity, ActivityKind.TOUR)
                || kind(activity, ActivityKind.EMPLOYER_VISIT)
                || kind(activity, ActivityKind.WORKPLACE_ANALYSIS);
    }

    /** A note, a picture, or a statement that was learned in it. */
    private static boolean noted(Activity activity, CaseEntries all) {
        return activity.getNotes().isPresent()
                || !activity.getPhotos().isEmpty()
                || all.entries(ProfileStatement.TYPE).stream()
                        .anyMatch(one -> counts(one)
                                && activity.id()
                                        .equals(one.getHeader().provenance().activity()));
    }

    private static boolean isPlanningMeeting(Activity activity, CaseEntries all) {
        boolean named = all.entries(EmploymentPlan.TYPE).stream()
                .anyMatch(
                        plan -> plan.getMeeting().filter(activity.id()::equals).isPresent());
        return named
                || kind(activity, ActivityKind.PLAN_MEETING)
                || (kind(activity, ActivityKind.TEAM_MEETING)
                        && activity.getComponent().equals(ServiceComponent.JOB_SEARCH_PLANNING));
    }

    /** The source has the job seeker at the table; a meeting without them is another thing (ICF-T24). */
    private static boolean isMeetingWithPerson(Activity activity, CaseEntries all) {
        return isJobMeeting(activity)
                && all.entries(JobSeeker.TYPE).stream()
                        .anyMatch(person -> activity.getPeople().contains(person.getActor()));
    }

    private static boolean isJobMeeting(Activity activity) {
        return kind(activity, ActivityKind.CUSTOMIZED_JOB_MEETING) || kind(activity, ActivityKind.NEGOTIATION);
    }

    private static boolean isDescribed(Workplace workplace) {
        return workplace.getOperations().isPresent()
                || workplace.getCulture().isPresent()
                || workplace.getEnvironment().isPresent()
                || !workplace.getChallenges().isEmpty();
    }

    private static boolean counts(ProfileStatement statement) {
        return statement.getStanding() != StatementStanding.SET_ASIDE;
    }

    private static boolean given(Consent consent, ConsentScope scope) {
        return consent.getScope() == scope
                && consent.getRevokedOn().isEmpty()
                && consent.getJobSeekerAnswer().filter(Answer.NO::equals).isEmpty();
    }

    /** By the person; what a guardian or the team looked through is another thing (SEM-3). */
    private static boolean reviewed(DocumentRecord document, DocumentType type) {
        boolean byPerson = document.getState() == DocumentState.REVIEWED_BY_PERSON
                || document.getReviews().stream().anyMatch(review -> review.capacity() == Capacity.JOB_SEEKER);
        return byPerson && document.getDocumentType().equals(type);
    }

    private static boolean asked(SupportContact contact, Capacity with) {
        return contact.getWith() == with && contact.getSatisfied().isPresent();
    }
}
