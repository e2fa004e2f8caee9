package org.customizedemployment.rules.programme.funding;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.claim.LineOutcome;
import org.customizedemployment.core.id.ParameterId;
import org.customizedemployment.core.reason.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What the person is told of an outcome, and where they can appeal. The words are the pack's, under {@code text}; they are rendered later, for a
 * language and an audience.
 *
 * @param outcome of which lines
 * @param text the key of the words; they may name {@code {service}}, {@code {date}}, {@code {contact}} and {@code {until}}
 * @param contact a code with words of its own: whom to turn to; null: none is stated
 * @param appealDays the parameter with the days to appeal, counted from the decision; null: none is stated
 * @param citations where it comes from
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Notice(
        LineOutcome outcome,
        String text,
        @Nullable String contact,
        @Nullable ParameterId appealDays,
        List<Citation> citations) {
    public Notice {
        citations = List.copyOf(citations);
    }
}
