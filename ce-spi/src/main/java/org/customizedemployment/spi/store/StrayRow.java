package org.customizedemployment.spi.store;

import org.apiguardian.api.API;
import org.customizedemployment.core.error.ErrorCode;

/**
 * A row among a store's cases that is none: its id is not one, so nobody can ask for it. It came there by other hands than the store's.
 *
 * @param place where an administrator finds it, with nothing of what it says; for example {@code row 3 of ce_case by case_id}
 * @param code of what is wrong with it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record StrayRow(String place, ErrorCode code) {
    /** For example {@code row 3 of ce_case by case_id (CE-CORE-002)}. */
    @Override
    public String toString() {
        return place + " (" + code.code() + ")";
    }
}
