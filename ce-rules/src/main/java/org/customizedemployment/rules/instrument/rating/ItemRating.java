package org.customizedemployment.rules.instrument.rating;

import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.EntryRef;
import org.jspecify.annotations.Nullable;

/**
 * What a rater said of one item: a score, or that it can't be rated and why.
 *
 * @param item the item
 * @param score the score; null: it can't be rated
 * @param cannotRate the code of the reason, for example {@code not-observed}; null where there is a score
 * @param evidence the entries it rests on; may be empty
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ItemRating(
        String item, @Nullable Integer score, @Nullable String cannotRate, List<EntryRef> evidence) {
    public ItemRating {
        evidence = List.copyOf(evidence);
    }

    /** The score; empty if it can't be rated, which is not a score of zero. */
    public Optional<Integer> getScore() {
        return Optional.ofNullable(score);
    }
}
