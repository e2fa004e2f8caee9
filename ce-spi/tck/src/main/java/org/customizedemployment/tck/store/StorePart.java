package org.customizedemployment.tck.store;

import org.apiguardian.api.API;

/** What a store may have or leave out. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum StorePart {
    /** A hash chain over its journals. */
    CHAIN,
    /** A feed of what was appended. */
    FEED,
    /** Documents and photos. */
    ATTACHMENTS
}
