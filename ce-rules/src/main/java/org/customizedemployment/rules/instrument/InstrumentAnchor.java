package org.customizedemployment.rules.instrument;

import org.apiguardian.api.API;

/**
 * What is seen where an item gets a score; in words in the instrument's messages under
 * {@code instrument.<instrument>.<item>.<lowest>}.
 *
 * @param lowest the lowest score that it describes
 * @param highest the highest; the same where it describes one
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record InstrumentAnchor(int lowest, int highest) {
    public boolean has(int score) {
        return score >= lowest && score <= highest;
    }
}
