package org.customizedemployment.rules.programme;

import org.apiguardian.api.API;
import org.customizedemployment.rules.programme.deadline.AuthorizationTerms;
import org.customizedemployment.rules.programme.deadline.RecordTerms;

/**
 * What must be there for time of a service to be paid at all, besides certified staff and deliverables.
 *
 * @param authorization what an authorization has to be
 * @param provider how the funder must stand to the provider
 * @param record what must be on record, and by when
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ClaimTerms(AuthorizationTerms authorization, ProviderTerms provider, RecordTerms record) {
    /** The source says nothing. */
    public static final ClaimTerms NOT_STATED =
            new ClaimTerms(AuthorizationTerms.NOT_STATED, ProviderTerms.NOT_STATED, RecordTerms.NOT_STATED);

    public ClaimTerms withAuthorization(AuthorizationTerms stated) {
        return new ClaimTerms(stated, provider, record);
    }

    public ClaimTerms withProvider(ProviderTerms stated) {
        return new ClaimTerms(authorization, stated, record);
    }

    public ClaimTerms withRecord(RecordTerms stated) {
        return new ClaimTerms(authorization, provider, stated);
    }
}
