package org.customizedemployment.rules.instrument.rating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.EntryRef;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.IdSyntax;
import org.customizedemployment.core.id.OrganizationId;
import org.customizedemployment.rules.error.RulesError;
import org.customizedemployment.rules.instrument.Instrument;
import org.customizedemployment.rules.instrument.InstrumentItem;

/**
 * One person's rating of a provider's service on a day. Each call gives a new session with one more rating; the order makes no difference.
 *
 * @param instrument what it is rated by
 * @param provider whose service is rated
 * @param by who rates
 * @param on the day
 * @param ratings by item, in the instrument's order; items without one are not rated yet
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RatingSession(
        Instrument instrument, OrganizationId provider, ActorId by, LocalDate on, List<ItemRating> ratings) {
    public RatingSession {
        ratings = List.copyOf(ratings);
    }

    /** A session in which nothing is rated yet. */
    public static RatingSession of(Instrument instrument, OrganizationId provider, ActorId by, LocalDate on) {
        return new RatingSession(instrument, provider, by, on, List.of());
    }

    /**
     * The same with a score.
     *
     * @throws CeException if the instrument has no such item, the item is rated already, or the score is not on its scale
     */
    public RatingSession rate(String item, int score, List<EntryRef> evidence) {
        if (!instrument.scale().has(score)) {
            throw new CeException(
                    RulesError.BAD_RATING,
                    "score " + score + " for item '" + item + "'; the scale goes from "
                            + instrument.scale().lowest() + " to "
                            + instrument.scale().highest());
        }
        return with(new ItemRating(item, score, null, evidence));
    }

    /**
     * The same with an item that can't be rated; it never counts as a low score.
     *
     * @param reason a code, for example {@code not-observed}
     * @throws CeException if the instrument has no such item, the item is rated already, or the reason is no code
     */
    public RatingSession cannotRate(String item, String reason, List<EntryRef> evidence) {
        IdSyntax.check("reason", reason);
        return with(new ItemRating(item, null, reason, evidence));
    }

    private RatingSession with(ItemRating rating) {
        if (instrument.item(rating.item()).isEmpty()) {
            throw new CeException(
                    RulesError.BAD_RATING,
                    "no item '" + rating.item() + "' in " + instrument.ref().id());
        }
        if (ratings.stream().anyMatch(one -> one.item().equals(rating.item()))) {
            throw new CeException(RulesError.BAD_RATING, "item '" + rating.item() + "' is rated twice");
        }
        List<String> order = instrument.items().stream().map(InstrumentItem::id).toList();
        List<ItemRating> more = new ArrayList<>(ratings);
        more.add(rating);
        more.sort(Comparator.comparingInt(one -> order.indexOf(one.item())));
        return new RatingSession(instrument, provider, by, on, more);
    }

    /** What comes of it so far. */
    public InstrumentResult result() {
        return Scoring.result(this);
    }
}
