package org.customizedemployment.core.todo;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.person.Authority;

/**
 * The lengths of time that an agency may set, as dated parameters of a pack. Where a source gives one it is the default and named here; the
 * others have none, and without a value the list says what is missing.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class TodoParameters {
    /** Days from the start to the first meeting with an employer; 30 by IPS-3. */
    public static final ParameterId FIRST_CONTACT_DAYS = ParameterId.of("todo.first-contact.days");

    /** What the days of IPS-3 are counted from: the code {@code funding-opened} or {@code referral-received}. The source does not say. */
    public static final ParameterId FIRST_CONTACT_START = ParameterId.of("todo.first-contact.start");

    /** Months between meetings with someone who works, under IPS; 1 by IPS-7. */
    public static final ParameterId FACE_TO_FACE_MONTHS = ParameterId.of("todo.face-to-face.months");

    /** Days between contacts with someone who works, in Customized Employment; ICF-T31 gives no number. */
    public static final ParameterId CONTACT_DAYS = ParameterId.of("todo.contact.days");

    /** Days until an employer is asked again (CT-36 gives no number). */
    public static final ParameterId FOLLOW_UP_DAYS = ParameterId.of("todo.follow-up.days");

    /** Days until the plan is looked at again. */
    public static final ParameterId PLAN_REVIEW_DAYS = ParameterId.of("todo.plan-review.days");

    /** Days until a benefits plan is looked at again that does not say when itself. */
    public static final ParameterId BENEFITS_REVIEW_DAYS = ParameterId.of("todo.benefits-review.days");

    /** Days from the last day a deliverable accounts for until the funder is to have it. */
    public static final ParameterId DELIVERABLE_DAYS = ParameterId.of("todo.deliverable.days");

    /** Years that a certificate holds which does not state its last day; for a state's pack to say (CT-11). */
    public static final ParameterId CERTIFICATION_YEARS = ParameterId.of("todo.certification.years");

    /** The age at which a parent's authority ends (SEM-3). */
    public static final ParameterId MAJORITY_YEARS = Authority.MAJORITY_YEARS;

    private static final List<ParameterId> ALL = List.of(
            FIRST_CONTACT_DAYS,
            FIRST_CONTACT_START,
            FACE_TO_FACE_MONTHS,
            CONTACT_DAYS,
            FOLLOW_UP_DAYS,
            PLAN_REVIEW_DAYS,
            BENEFITS_REVIEW_DAYS,
            DELIVERABLE_DAYS,
            CERTIFICATION_YEARS,
            MAJORITY_YEARS);

    private TodoParameters() {}

    /** All of them: what a pack may supply though none of its own rules reads it. */
    public static List<ParameterId> all() {
        return ALL;
    }
}
