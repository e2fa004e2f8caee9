package org.customizedemployment.core.employer;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Code;
import org.customizedemployment.core.constraint.Count;
import org.customizedemployment.core.constraint.Lasting;
import org.customizedemployment.core.constraint.NotNegative;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.value.Minutes;
import org.customizedemployment.core.value.Money;
import org.customizedemployment.core.value.Rate;
import org.jspecify.annotations.Nullable;

/**
 * What meeting a need is worth to the employer in a week, as arithmetic whose inputs someone stated; never a figure by itself. In JSON its
 * member {@code of} says which it is.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "of")
@JsonSubTypes({
    @JsonSubTypes.Type(value = NeedWorth.Time.class, name = "time"),
    @JsonSubTypes.Type(value = NeedWorth.Events.class, name = "events")
})
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public sealed interface NeedWorth {
    /** The jobs that its arithmetic speaks of. */
    default Stream<EntryId> jobs() {
        return Stream.empty();
    }

    /** Money a week. Time of 240 minutes at USD 24.00 per hour: USD 96.00. */
    Money amount();

    /**
     * Time of others that the work takes now.
     *
     * @param weekly minutes a week
     * @param job who else does it; null if not one job
     * @param rate what an hour of theirs costs, per minute, quarter hour or hour
     */
    record Time(@Lasting Minutes weekly, @Nullable EntryId job, Rate rate) implements NeedWorth {
        @Override
        public Money amount() {
            return rate.priceOf(weekly);
        }

        @Override
        public Stream<EntryId> jobs() {
            return Stream.ofNullable(job);
        }
    }

    /**
     * Something that happens so often and costs or brings so much: an error, a sale lost, a fee for being late.
     *
     * @param what a code, for example {@code error-corrected}
     * @param perWeek how often
     * @param each what one costs or brings
     */
    record Events(
            @Sensitive(Sensitivity.NONE) @Code String what,
            @Count int perWeek,
            @NotNegative Money each) implements NeedWorth {
        @Override
        public Money amount() {
            return new Money(Math.multiplyExact(each.minorUnits(), perWeek), each.currency());
        }
    }
}
