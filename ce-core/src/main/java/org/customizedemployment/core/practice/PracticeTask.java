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
    EXPLAIN_CUSTOMIZED_EMPLOYMENT(1, DISCOVERY),
    ARRANGE_FINANCIAL_SUPPORTS(2, DISCOVERY, EXPLAIN_CUSTOMIZED_EMPLOYMENT),
    COMPLETE_INTAKE_FORMS(3, DISCOVERY, EXPLAIN_CUSTOMIZED_EMPLOYMENT),
    CHOOSE_PROFILE_FORMAT(4, DISCOVERY),
    FORM_SUPPORT_TEAM(5, DISCOVERY, EXPLAIN_CUSTOMIZED_EMPLOYMENT),
    BEGIN_DISCOVERY(6, DISCOVERY, COMPLETE_INTAKE_FORMS, CHOOSE_PROFILE_FORMAT),
    OBSERVE_FAMILIAR_SETTINGS(7, DISCOVERY, COMPLETE_INTAKE_FORMS, BEGIN_DISCOVERY),
    JOIN_NOVEL_ACTIVITY(8, DISCOVERY, COMPLETE_INTAKE_FORMS, BEGIN_DISCOVERY),
    INTERVIEW_PEOPLE(9, DISCOVERY, COMPLETE_INTAKE_FORMS),
    REVIEW_RECORDS(10, DISCOVERY, COMPLETE_INTAKE_FORMS),
    INTEGRATE_PROFILE(
            11,
            DISCOVERY,
            BEGIN_DISCOVERY,
            OBSERVE_FAMILIAR_SETTINGS,
            JOIN_NOVEL_ACTIVITY,
            INTERVIEW_PEOPLE,
            REVIEW_RECORDS),
    REVIEW_PROFILE_WITH_PERSON(12, JOB_SEARCH_PLANNING, INTEGRATE_PROFILE),
    HOLD_PLANNING_MEETING(13, JOB_SEARCH_PLANNING, FORM_SUPPORT_TEAM, REVIEW_PROFILE_WITH_PERSON),
    WRITE_EMPLOYMENT_PLAN(14, JOB_SEARCH_PLANNING, HOLD_PLANNING_MEETING),
    PLAN_DISCLOSURE(15, JOB_SEARCH_PLANNING, REVIEW_PROFILE_WITH_PERSON),
    BUILD_PORTFOLIO(16, JOB_SEARCH_PLANNING, REVIEW_PROFILE_WITH_PERSON),
    PRESENT_VALUE(17, JOB_DEVELOPMENT, PLAN_DISCLOSURE, BUILD_PORTFOLIO),
    ARRANGE_INFORMATIONAL_INTERVIEWS(18, JOB_DEVELOPMENT, WRITE_EMPLOYMENT_PLAN, PLAN_DISCLOSURE),
    CONDUCT_INFORMATIONAL_INTERVIEWS(19, JOB_DEVELOPMENT, ARRANGE_INFORMATIONAL_INTERVIEWS),
    DETERMINE_EMPLOYER_NEEDS(20, JOB_DEVELOPMENT, CONDUCT_INFORMATIONAL_INTERVIEWS),
    BRIDGE_SOCIAL_NETWORKS(21, JOB_DEVELOPMENT, WRITE_EMPLOYMENT_PLAN),
    MAKE_PROPOSAL(22, JOB_DEVELOPMENT, PLAN_DISCLOSURE, DETERMINE_EMPLOYER_NEEDS),
    SCHEDULE_JOB_MEETING(23, JOB_DEVELOPMENT, MAKE_PROPOSAL),
    HOLD_JOB_MEETING(24, JOB_DEVELOPMENT, MAKE_PROPOSAL, SCHEDULE_JOB_MEETING),
    MAXIMIZE_NATURAL_SUPPORTS(25, JOB_DEVELOPMENT, CONDUCT_INFORMATIONAL_INTERVIEWS, HOLD_JOB_MEETING),
    WATCH_BENEFITS(26, POST_PLACEMENT_SUPPORT, ARRANGE_FINANCIAL_SUPPORTS, HOLD_JOB_MEETING),
    STAY_CLOSE_IN_TRAINING(27, POST_PLACEMENT_SUPPORT, HOLD_JOB_MEETING, MAXIMIZE_NATURAL_SUPPORTS),
    KEEP_EMPLOYMENT_RECORDS(28, POST_PLACEMENT_SUPPORT, HOLD_JOB_MEETING),
    RENEGOTIATE(29, POST_PLACEMENT_SUPPORT, STAY_CLOSE_IN_TRAINING),
    RESOLVE_PROBLEMS(30, POST_PLACEMENT_SUPPORT, STAY_CLOSE_IN_TRAINING),
    STAY_CLOSE_IN_EMPLOYMENT(31, POST_PLACEMENT_SUPPORT, STAY_CLOSE_IN_TRAINING);

    private static final String PREFIX = "ICF-T";

    private final int number;
    private final PracticeComponent component;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final List<PracticeTask> buildsOn;

    /** A task names earlier ones only: a later one can't even be written here, so advice never goes in a circle. */
    PracticeTask(int number, PracticeComponent component, PracticeTask... buildsOn) {
        this.number = number;
        this.component = component;
        this.buildsOn = List.of(buildsOn);
    }

    /** Its place in the source, 1 to 31. */
    public int getNumber() {
        return number;
    }

    /** For example {@code ICF-T7}. */
    public TaskId getId() {
        return TaskId.of(PREFIX + number);
    }

    /** The requirement it comes from; written as its id. */
    public Citation getCitation() {
        return Citation.of(PREFIX + number);
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
