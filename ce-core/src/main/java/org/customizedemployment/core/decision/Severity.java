package org.customizedemployment.core.decision;

import org.apiguardian.api.API;

/** What an outcome that does not pass does; a pack's choice, never the rule's. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum Severity {
    BLOCKS,
    HOLDS_PAYMENT,
    ADVISES
}
