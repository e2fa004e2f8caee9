package org.customizedemployment.rules.instrument.rating;

import java.math.BigDecimal;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The score of a group, exact: points over weights, so that nothing is rounded. An item that can't be rated adds to neither.
 *
 * @param group the group
 * @param points the scores of the items rated, each times its weight
 * @param weights their weights
 * @param rated how many items were rated
 * @param asked how many were to be rated
 * @param band the band; null if too few were rated for one, or the instrument has none
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record GroupScore(
        String group,
        long points,
        long weights,
        int rated,
        int asked,
        @Nullable String band) {
    public Optional<String> getBand() {
        return Optional.ofNullable(band);
    }

    /**
     * Compares the score with a number, exactly; a group without ratings has no score.
     *
     * @return below zero if the score is less; empty without ratings
     */
    public Optional<Integer> compareTo(BigDecimal other) {
        return weights == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(points).compareTo(other.multiply(BigDecimal.valueOf(weights))));
    }
}
