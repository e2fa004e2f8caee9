package org.customizedemployment.core.status;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.document.DocumentState;
import org.customizedemployment.core.funding.AuthorizationState;
import org.customizedemployment.core.person.ReferralState;
import org.customizedemployment.core.pursuit.PursuitState;
import org.customizedemployment.core.reference.CertificationState;

/**
 * The five tables of SEM-13, our own definition. Where it draws the usual way only, these are our readings: an authorization may be given in
 * writing at once, may be withdrawn whenever it still stands, and one asked for or given by word may run out; a document that someone asks to have altered
 * goes back to draft from every state.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class StatusTables {
    /** A pursuit may end from any state; one from an existing job starts at {@code WORKING}, every other at {@code EXPLORED} (SEM-1). */
    public static final StatusTable<PursuitState> PURSUIT = StatusTable.<PursuitState>named("pursuit")
            .states(PursuitState.values())
            .startsAt(PursuitState.EXPLORED, PursuitState.WORKING)
            .step(PursuitState.EXPLORED, PursuitState.PROPOSED, PursuitState.ENDED)
            .step(PursuitState.PROPOSED, PursuitState.NEGOTIATING, PursuitState.ENDED)
            .step(PursuitState.NEGOTIATING, PursuitState.AGREED, PursuitState.ENDED)
            .step(PursuitState.AGREED, PursuitState.WORKING, PursuitState.ENDED)
            .step(PursuitState.WORKING, PursuitState.ENDED)
            .endsAt(PursuitState.ENDED)
            .build();

    /**
     * A final document is frozen but for the days on which it was sent and received; a change starts a new version, which is a draft without
     * the reviews of the last one (CT-28).
     */
    public static final StatusTable<DocumentState> DOCUMENT = StatusTable.<DocumentState>named("document")
            .states(DocumentState.values())
            .startsAt(DocumentState.DRAFT)
            .step(DocumentState.DRAFT, DocumentState.REVIEWED_BY_PERSON)
            .step(DocumentState.REVIEWED_BY_PERSON, DocumentState.REVIEWED_BY_TEAM, DocumentState.DRAFT)
            .step(DocumentState.REVIEWED_BY_TEAM, DocumentState.FINAL, DocumentState.DRAFT)
            .step(DocumentState.FINAL, DocumentState.DRAFT)
            .build();

    /** A service authorization. */
    public static final StatusTable<AuthorizationState> AUTHORIZATION = StatusTable.<AuthorizationState>named(
                    "authorization")
            .states(AuthorizationState.values())
            .startsAt(AuthorizationState.REQUESTED)
            .step(
                    AuthorizationState.REQUESTED,
                    AuthorizationState.VERBAL,
                    AuthorizationState.WRITTEN,
                    AuthorizationState.EXPIRED,
                    AuthorizationState.WITHDRAWN)
            .step(
                    AuthorizationState.VERBAL,
                    AuthorizationState.WRITTEN,
                    AuthorizationState.EXPIRED,
                    AuthorizationState.WITHDRAWN)
            .step(
                    AuthorizationState.WRITTEN,
                    AuthorizationState.USED_UP,
                    AuthorizationState.EXPIRED,
                    AuthorizationState.WITHDRAWN)
            .endsAt(AuthorizationState.USED_UP, AuthorizationState.EXPIRED, AuthorizationState.WITHDRAWN)
            .build();

    /** A referral (CT-16). */
    public static final StatusTable<ReferralState> REFERRAL = StatusTable.<ReferralState>named("referral")
            .states(ReferralState.values())
            .startsAt(ReferralState.SENT)
            .step(ReferralState.SENT, ReferralState.ACCEPTED, ReferralState.DECLINED, ReferralState.WITHDRAWN)
            .endsAt(ReferralState.ACCEPTED, ReferralState.DECLINED, ReferralState.WITHDRAWN)
            .build();

    /** A certification of staff, which is a reference and no entry of a case (CT-4, CT-11). */
    public static final StatusTable<CertificationState> CERTIFICATION = StatusTable.<CertificationState>named(
                    "certification")
            .states(CertificationState.values())
            .startsAt(CertificationState.ENROLLED)
            .step(CertificationState.ENROLLED, CertificationState.ACTIVE, CertificationState.WITHDRAWN)
            .step(CertificationState.ACTIVE, CertificationState.LAPSED, CertificationState.WITHDRAWN)
            .endsAt(CertificationState.LAPSED, CertificationState.WITHDRAWN)
            .build();

    private StatusTables() {}

    /** All of them, in the order above. */
    public static List<StatusTable<?>> all() {
        return List.of(PURSUIT, DOCUMENT, AUTHORIZATION, REFERRAL, CERTIFICATION);
    }
}
