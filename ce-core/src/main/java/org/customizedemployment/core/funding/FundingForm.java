package org.customizedemployment.core.funding;

import org.apiguardian.api.API;

/** What gives the person choice and control over the money (ODEP-I6). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum FundingForm {
    PERSONAL_BUDGET,
    INDIVIDUAL_TRAINING_ACCOUNT,
    ONE_TIME_INDIVIDUAL_FUNDING,
    OTHER_INDIVIDUALIZED,
    NOT_INDIVIDUALIZED
}
