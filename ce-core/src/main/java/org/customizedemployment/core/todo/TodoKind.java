package org.customizedemployment.core.todo;

import java.util.Locale;
import org.apiguardian.api.API;

/** What sort of thing is due. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum TodoKind {
    /** The first meeting with an employer, in a case that follows IPS (IPS-3). */
    FIRST_CONTACT,
    /** Contact with someone who works: monthly and face to face under IPS (IPS-7), else as often as the agency says (ICF-T31). */
    CONTACT,
    /** An employer to get back to (CT-36). */
    FOLLOW_UP,
    /** A task of the plan (ICF-T13). */
    PLAN_TASK,
    /** The plan is looked at again. */
    PLAN_REVIEW,
    /** The benefits plan is looked at again (ICF-T26, IPS-5). */
    BENEFITS_REVIEW,
    /** Both sides look at the terms again (ICF-T29). */
    AGREEMENT_REVIEW,
    /** A document that a funder waits for (SEM-26). */
    DELIVERABLE,
    /** A consent ends (ICF-T3). */
    CONSENT_ENDS,
    /** Someone's authority to decide for or with the person ends (SEM-3). */
    AUTHORITY_ENDS,
    /** An authorization's last day (SEM-13). */
    AUTHORIZATION_ENDS,
    /** The last day of a certification of staff in this case (CT-11). */
    CERTIFICATION_ENDS,
    /** A break that the person takes comes to the day they named (SEM-4). */
    BREAK_ENDS;

    /** Its word in codes and JSON, for example {@code first-contact}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
