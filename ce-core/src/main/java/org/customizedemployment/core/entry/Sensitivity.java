package org.customizedemployment.core.entry;

import org.apiguardian.api.API;

/** What kind of personal or confidential information a text is; audiences are built from these (FED-PRIV-1). */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Sensitivity {
    /** A code, language tag or title that identifies no one. */
    NONE,
    /** Who someone is. */
    IDENTITY,
    /** Where and how someone is reached. */
    CONTACT,
    /** Health, disability, support needs, and anything said about a person's life. */
    HEALTH,
    /** Income, benefits, budgets. */
    MONEY,
    /** What an employer told us about its business. */
    BUSINESS
}
