package org.customizedemployment.rules.instrument;

import org.apiguardian.api.API;

/**
 * The scores that an item can get, whole numbers.
 *
 * @param lowest the lowest
 * @param highest the highest; above the lowest
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Scale(int lowest, int highest) {
    public boolean has(int score) {
        return score >= lowest && score <= highest;
    }
}
