package org.customizedemployment.core.practice;

import static org.customizedemployment.core.practice.PracticeComponent.DISCOVERY;
import static org.customizedemployment.core.practice.PracticeComponent.JOB_DEVELOPMENT;
import static org.customizedemployment.core.practice.PracticeComponent.JOB_SEARCH_PLANNING;
import static org.customizedemployment.core.practice.PracticeComponent.POST_PLACEMENT_SUPPORT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.TaskId;
import org.customizedemployment.core.reason.Citation;

/**
 * The 31 tasks of practice (ICF-T1 to T31), in the order of the source. They are no checklist to go through in order: each may be done at any
 * time, again, or not at all. The tasks it builds on are <em>advice</em> (ICF-G2), and which they are is our own reading.
 *
 * <pre>{@code
 * PracticeTask.OBSERVE_FAMILIAR_SETTINGS.getId();           // ICF-T7
 * PracticeTask.OBSERVE_FAMILIAR_SETTINGS.getBuildsOn();     // sign the forms, begin Discovery
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum PracticeTask {
    EXPLAIN_CUSTOMIZED_EMPLOYMENT(DISCOVERY),
    ARRANGE_FINANCIAL_SUPPORTS(DISCOVERY, EXPLAIN_CUSTOMIZED_EMPLOYMENT),
    COMPLETE_INTAKE_FORMS(DISCOVERY, EXPLAIN_CUSTOMIZED_EMPLOYMENT),
    CHOOSE_PROFILE_FORMAT(DISCOVERY),
    FORM_SUPPORT_TEAM(DISCOVERY, EXPLAIN_CUSTOMIZED_EMPLOYMENT),
    BEGIN_DISCOVERY(DISCOVERY, COMPLETE_INTAKE_FORMS, CHOOSE_PROFILE_FORMAT),
    OBSERVE_FAMILIAR_SETTINGS(DISCOVERY, COMPLETE_INTAKE_FORMS, BEGIN_DISCOVERY),
    JOIN_NOVEL_ACTIVITY(DISCOVERY, COMPLETE_INTAKE_FORMS, BEGIN_DISCOVERY),
    INTERVIEW_PEOPLE(DISCOVERY, COMPLETE_INTAKE_FORMS),
    REVIEW_RECORDS(DISCOVERY, COMPLETE_INTAKE_FORMS),
    INTEGRATE_PROFILE(
            DISCOVERY,
            BEGIN_DISCOVERY,
            OBSERVE_FAMILIAR_SETTINGS,
            JOIN_NOVEL_ACTIVITY,
            INTERVIEW_PEOPLE,
            REVIEW_RECORDS),
    REVIEW_PROFILE_WITH_PERSON(JOB_SEARCH_PLANNING, INTEGRATE_PROFILE),
    HOLD_PLANNING_MEETING(JOB_SEARCH_PLANNING, FORM_SUPPORT_TEAM, REVIEW_PROFILE_WITH_PERSON),
    WRITE_EMPLOYMENT_PLAN(JOB_SEARCH_PLANNING, HOLD_PLANNING_MEETING),
    PLAN_DISCLOSURE(JOB_SEARCH_PLANNING, REVIEW_PROFILE_WITH_PERSON),
    BUILD_PORTFOLIO(JOB_SEARCH_PLANNING, REVIEW_PROFILE_WITH_PERSON),
    PRESENT_VALUE(JOB_DEVELOPMENT, PLAN_DISCLOSURE, BUILD_PORTFOLIO),
    ARRANGE_INFORMATIONAL_INTERVIEWS(JOB_DEVELOPMENT, WRITE_EMPLOYMENT_PLAN, PLAN_DISCLOSURE),
    CONDUCT_INFORMATIONAL_INTERVIEWS(JOB_DEVELOPMENT, ARRANGE_INFORMATIONAL_INTERVIEWS),
    DETERMINE_EMPLOYER_NEEDS(JOB_DEVELOPMENT, CONDUCT_INFORMATIONAL_INTERVIEWS),
    BRIDGE_SOCIAL_NETWORKS(JOB_DEVELOPMENT, WRITE_EMPLOYMENT_PLAN),
    MAKE_PROPOSAL(JOB_DEVELOPMENT, PLAN_DISCLOSURE, DETERMINE_EMPLOYER_NEEDS),
    SCHEDULE_JOB_MEETING(JOB_DEVELOPMENT, MAKE_PROPOSAL),
    HOLD_JOB_MEETING(JOB_DEVELOPMENT, MAKE_PROPOSAL, SCHEDULE_JOB_MEETING),
    MAXIMIZE_NATURAL_SUPPORTS(JOB_DEVELOPMENT, CONDUCT_INFORMATIONAL_INTERVIEWS, HOLD_JOB_MEETING),
    WATCH_BENEFITS(POST_PLACEMENT_SUPPORT, ARRANGE_FINANCIAL_SUPPORTS, HOLD_JOB_MEETING),
    STAY_CLOSE_IN_TRAINING(POST_PLACEMENT_SUPPORT, HOLD_JOB_MEETING, MAXIMIZE_NATURAL_SUPPORTS),
    KEEP_EMPLOYMENT_RECORDS(POST_PLACEMENT_SUPPORT, HOLD_JOB_MEETING),
    RENEGOTIATE(POST_PLACEMENT_SUPPORT, STAY_CLOSE_IN_TRAINING),
    RESOLVE_PROBLEMS(POST_PLACEMENT_SUPPORT, STAY_CLOSE_IN_TRAINING),
    STAY_CLOSE_IN_EMPLOYMENT(POST_PLACEMENT_SUPPORT, STAY_CLOSE_IN_TRAINING);

    private static final String PREFIX = "ICF-T";

    private final PracticeComponent component;
    private final List<PracticeTask> buildsOn;

    /** A task names earlier ones only: a later one can't even be written here, so advice never goes in a circle. */
    PracticeTask(PracticeComponent component, PracticeTask... buildsOn) {
        this.component = component;
        this.buildsOn = List.of(buildsOn);
    }

    /** Its place in the source, 1 to 31. */
    public int getNumber() {
        return ordinal() + 1;
    }

    /** For example {@code ICF-T7}. */
    public TaskId getId() {
        return TaskId.of(PREFIX + getNumber());
    }

    /** The requirement it comes from; written as its id. */
    public Citation getCitation() {
        return Citation.of(PREFIX + getNumber());
    }

    public PracticeComponent getComponent() {
        return component;
    }

    /** The earlier tasks that help to have done before, in the order of the source; advice, never a condition. May be empty. */
    public List<PracticeTask> getBuildsOn() {
        return buildsOn;
    }

    /** What in a case speaks for it having been done. */
    public TaskSigns getSigns() {
        return TaskSigns.of(this);
    }

    /** The task with that id; empty for one of a host's own. */
    public static Optional<PracticeTask> find(TaskId id) {
        return Arrays.stream(values()).filter(task -> task.getId().equals(id)).findFirst();
    }
}
