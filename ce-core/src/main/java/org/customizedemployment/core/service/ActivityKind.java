package org.customizedemployment.core.service;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.IdSyntax;

/**
 * What kind of work an activity or service was. A value, not an enum: packs and hosts add their own.
 *
 * @param value for example {@code home-visit}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ActivityKind(@JsonValue String value) {
    public static final ActivityKind HOME_VISIT = new ActivityKind("home-visit");
    public static final ActivityKind COMMUNITY_OBSERVATION = new ActivityKind("community-observation");
    public static final ActivityKind NOVEL_ACTIVITY = new ActivityKind("novel-activity");
    public static final ActivityKind INTERVIEW = new ActivityKind("interview");
    public static final ActivityKind RECORDS_REVIEW = new ActivityKind("records-review");
    public static final ActivityKind TEAM_MEETING = new ActivityKind("team-meeting");
    public static final ActivityKind INFORMATIONAL_INTERVIEW = new ActivityKind("informational-interview");
    public static final ActivityKind JOB_SHADOW = new ActivityKind("job-shadow");
    public static final ActivityKind EMPLOYER_CONTACT = new ActivityKind("employer-contact");
    public static final ActivityKind EMPLOYER_VISIT = new ActivityKind("employer-visit");
    public static final ActivityKind WORKPLACE_ANALYSIS = new ActivityKind("workplace-analysis");
    public static final ActivityKind PROPOSAL_WRITING = new ActivityKind("proposal-writing");
    public static final ActivityKind NEGOTIATION = new ActivityKind("negotiation");
    public static final ActivityKind COACHING = new ActivityKind("coaching");
    public static final ActivityKind FOLLOW_ALONG = new ActivityKind("follow-along");
    public static final ActivityKind TRAVEL = new ActivityKind("travel");
    public static final ActivityKind DOCUMENTATION = new ActivityKind("documentation");
    public static final ActivityKind TOUR = new ActivityKind("tour");
    public static final ActivityKind CUSTOMIZED_JOB_MEETING = new ActivityKind("customized-job-meeting");
    public static final ActivityKind PLAN_MEETING = new ActivityKind("plan-meeting");
    public static final ActivityKind TREATMENT_TEAM_MEETING = new ActivityKind("treatment-team-meeting");
    public static final ActivityKind BENEFITS_COUNSELING = new ActivityKind("benefits-counseling");
    public static final ActivityKind INTAKE = new ActivityKind("intake");
    public static final ActivityKind ORIENTATION = new ActivityKind("orientation");
    public static final ActivityKind FAMILY_ROUTINE = new ActivityKind("family-routine");
    public static final ActivityKind NETWORKING = new ActivityKind("networking");
    public static final ActivityKind PORTFOLIO_PREPARATION = new ActivityKind("portfolio-preparation");
    public static final ActivityKind MOCK_INTERVIEW = new ActivityKind("mock-interview");
    public static final ActivityKind NO_SHOW = new ActivityKind("no-show");
    public static final ActivityKind CANCELLED = new ActivityKind("cancelled");
    public static final ActivityKind INTERPRETER = new ActivityKind("interpreter");

    private static final List<ActivityKind> BUILT_IN = List.of(
            HOME_VISIT,
            COMMUNITY_OBSERVATION,
            NOVEL_ACTIVITY,
            INTERVIEW,
            RECORDS_REVIEW,
            TEAM_MEETING,
            INFORMATIONAL_INTERVIEW,
            JOB_SHADOW,
            EMPLOYER_CONTACT,
            EMPLOYER_VISIT,
            WORKPLACE_ANALYSIS,
            PROPOSAL_WRITING,
            NEGOTIATION,
            COACHING,
            FOLLOW_ALONG,
            TRAVEL,
            DOCUMENTATION,
            TOUR,
            CUSTOMIZED_JOB_MEETING,
            PLAN_MEETING,
            TREATMENT_TEAM_MEETING,
            BENEFITS_COUNSELING,
            INTAKE,
            ORIENTATION,
            FAMILY_ROUTINE,
            NETWORKING,
            PORTFOLIO_PREPARATION,
            MOCK_INTERVIEW,
            NO_SHOW,
            CANCELLED,
            INTERPRETER);

    public ActivityKind {
        IdSyntax.check("activity kind", value);
    }

    /** The one written so. */
    @JsonCreator
    public static ActivityKind of(String value) {
        return new ActivityKind(value);
    }

    /** The kinds that this library names; packs and hosts add their own. */
    public static List<ActivityKind> builtIn() {
        return BUILT_IN;
    }

    @Override
    public String toString() {
        return value;
    }
}
