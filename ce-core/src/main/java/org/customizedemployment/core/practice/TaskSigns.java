package org.customizedemployment.core.practice;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;

/**
 * What in a case speaks for one task having been done. Our own reading; the source names no evidence.
 *
 * @param needed all of them together look as if the task was done; never empty
 * @param helpful each of them looks as if it was begun; may be empty
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record TaskSigns(List<TaskSign> needed, List<TaskSign> helpful) {
    public TaskSigns {
        needed = List.copyOf(needed);
        helpful = List.copyOf(helpful);
    }

    /** The needed ones first. */
    public List<TaskSign> all() {
        List<TaskSign> all = new ArrayList<>(needed);
        all.addAll(helpful);
        return List.copyOf(all);
    }

    private static TaskSigns needs(TaskSign... needed) {
        return new TaskSigns(List.of(needed), List.of());
    }

    private TaskSigns helpedBy(TaskSign... helpful) {
        return new TaskSigns(needed, List.of(helpful));
    }

    static TaskSigns of(PracticeTask task) {
        return switch (task.getComponent()) {
            case DISCOVERY -> inDiscovery(task);
            case JOB_SEARCH_PLANNING -> inPlanning(task);
            case JOB_DEVELOPMENT -> inJobDevelopment(task);
            case POST_PLACEMENT_SUPPORT -> onTheJob(task);
        };
    }

    private static TaskSigns inDiscovery(PracticeTask task) {
        return switch (task) {
            case EXPLAIN_CUSTOMIZED_EMPLOYMENT ->
                needs(TaskSign.ORIENTATION_HELD).helpedBy(TaskSign.INFORMATION_AGREEMENT_REVIEWED);
            case ARRANGE_FINANCIAL_SUPPORTS ->
                needs(TaskSign.FUNDING_OPENED)
                        .helpedBy(
                                TaskSign.BENEFITS_PLANNER_IN_TEAM,
                                TaskSign.BENEFITS_COUNSELING_HELD,
                                TaskSign.BENEFITS_PLAN_MADE);
            case COMPLETE_INTAKE_FORMS ->
                needs(TaskSign.PERSON_IDENTIFIED, TaskSign.CONSENT_TO_USE_DISCOVERY)
                        .helpedBy(TaskSign.INTAKE_HELD, TaskSign.CONSENT_TO_RECORDS, TaskSign.CONSENT_TO_PHOTOS);
            case CHOOSE_PROFILE_FORMAT -> needs(TaskSign.PROFILE_DOCUMENT_BEGUN);
            case FORM_SUPPORT_TEAM -> needs(TaskSign.TEAM_MEMBER_WITH_ROLE).helpedBy(TaskSign.TEAM_MEETING_HELD);
            case BEGIN_DISCOVERY -> needs(TaskSign.DISCOVERY_ACTIVITY, TaskSign.PROFILE_STATEMENT);
            case OBSERVE_FAMILIAR_SETTINGS -> needs(TaskSign.OBSERVATION_NOTED).helpedBy(TaskSign.OBSERVATION);
            case JOIN_NOVEL_ACTIVITY ->
                needs(TaskSign.NOVEL_ACTIVITY_NOTED).helpedBy(TaskSign.NOVEL_ACTIVITY, TaskSign.FAMILY_ROUTINE);
            case INTERVIEW_PEOPLE -> needs(TaskSign.INTERVIEW_NOTED).helpedBy(TaskSign.INTERVIEW);
            case REVIEW_RECORDS -> needs(TaskSign.RECORDS_REVIEWED).helpedBy(TaskSign.STATEMENT_FROM_RECORD);
            default -> needs(TaskSign.STATEMENT_CONFIRMED, TaskSign.THEME_NAMED);
        };
    }

    private static TaskSigns inPlanning(PracticeTask task) {
        return switch (task) {
            case REVIEW_PROFILE_WITH_PERSON ->
                needs(TaskSign.PROFILE_REVIEWED_BY_PERSON).helpedBy(TaskSign.STATEMENT_CONFIRMED);
            case HOLD_PLANNING_MEETING -> needs(TaskSign.PLANNING_MEETING_HELD, TaskSign.PLAN_TASK_ASSIGNED);
            case WRITE_EMPLOYMENT_PLAN ->
                needs(TaskSign.PLAN_WRITTEN, TaskSign.EMPLOYER_LISTED, TaskSign.PLAN_TASK_ASSIGNED)
                        .helpedBy(TaskSign.PLAN_LEADER_NAMED);
            case PLAN_DISCLOSURE -> needs(TaskSign.DISCLOSURE_DECIDED).helpedBy(TaskSign.DISCLOSURE_MANNER_SET);
            default -> needs(TaskSign.PORTFOLIO_MADE).helpedBy(TaskSign.PORTFOLIO_DECIDED, TaskSign.PORTFOLIO_WORK);
        };
    }

    private static TaskSigns inJobDevelopment(PracticeTask task) {
        return switch (task) {
            case PRESENT_VALUE -> needs(TaskSign.PROPOSAL_PRESENTED).helpedBy(TaskSign.EMPLOYER_CONTACTED);
            case ARRANGE_INFORMATIONAL_INTERVIEWS ->
                needs(TaskSign.INFORMATIONAL_INTERVIEW).helpedBy(TaskSign.EMPLOYER_CONTACTED);
            case CONDUCT_INFORMATIONAL_INTERVIEWS ->
                needs(TaskSign.WORKPLACE_VISIT_NOTED).helpedBy(TaskSign.WORKPLACE_VISIT, TaskSign.WORKPLACE_DESCRIBED);
            case DETERMINE_EMPLOYER_NEEDS ->
                needs(TaskSign.NEED_UNDERSTOOD).helpedBy(TaskSign.NEED_NOTICED, TaskSign.NEEDS_INTERVIEW_HELD);
            case BRIDGE_SOCIAL_NETWORKS ->
                needs(TaskSign.CONNECTION_KNOWN, TaskSign.INTRODUCTION_MADE)
                        .helpedBy(TaskSign.NETWORKING_DONE, TaskSign.EMPLOYER_FROM_CONNECTION);
            case MAKE_PROPOSAL ->
                needs(TaskSign.PROPOSAL_FOR_NEED).helpedBy(TaskSign.JOB_DESIGNED_FOR_NEED, TaskSign.PROPOSAL_WORK);
            case SCHEDULE_JOB_MEETING -> needs(TaskSign.JOB_MEETING).helpedBy(TaskSign.EMPLOYER_CONTACTED);
            case HOLD_JOB_MEETING ->
                needs(TaskSign.JOB_MEETING_WITH_PERSON).helpedBy(TaskSign.JOB_MEETING, TaskSign.TERMS_AGREED);
            default ->
                needs(TaskSign.SUPPORT_AGREED).helpedBy(TaskSign.WORKPLACE_ANALYZED, TaskSign.NATURAL_SUPPORTS_PLANNED);
        };
    }

    private static TaskSigns onTheJob(PracticeTask task) {
        return switch (task) {
            case WATCH_BENEFITS -> needs(TaskSign.BENEFITS_REPORTED).helpedBy(TaskSign.BENEFITS_PLAN_MADE);
            case STAY_CLOSE_IN_TRAINING ->
                needs(TaskSign.CONTACT_WITH_WORKER, TaskSign.CONTACT_WITH_EMPLOYER)
                        .helpedBy(TaskSign.COACHING_GIVEN);
            case KEEP_EMPLOYMENT_RECORDS -> needs(TaskSign.EMPLOYMENT_RECORDED);
            case RENEGOTIATE -> needs(TaskSign.TERMS_CHANGED);
            case RESOLVE_PROBLEMS -> needs(TaskSign.COACHING_WITH_EMPLOYER).helpedBy(TaskSign.DISSATISFACTION_VOICED);
            default ->
                needs(TaskSign.WORKER_SATISFACTION_ASKED, TaskSign.EMPLOYER_SATISFACTION_ASKED)
                        .helpedBy(TaskSign.FOLLOW_ALONG_GIVEN);
        };
    }
}
