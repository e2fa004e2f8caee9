package org.customizedemployment.core.decision;

import org.apiguardian.api.API;

/** What was decided on. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum DecisionKind {
    /** A move to another phase. */
    MOVE,
    /** A fact that was recorded, and what it was flagged with. */
    RECORD,
    /** A check of rules or indicators. */
    CHECK,
    /** A claim for payment. */
    CLAIM,
    /** A job or business design. */
    DESIGN,
    /** Whether staff are certified, on their way to it, or about to lose it; about staff or a provider, and only sometimes about a case. */
    CERTIFICATION,
    /** A claim for which several payers were asked in turn (SEM-27). */
    BRAIDED_CLAIM;

    /** Whether it has claim lines. */
    public boolean isClaim() {
        return this == CLAIM || this == BRAIDED_CLAIM;
    }
}
