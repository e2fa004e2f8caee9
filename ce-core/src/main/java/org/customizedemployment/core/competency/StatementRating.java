package org.customizedemployment.core.competency;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Words;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.jspecify.annotations.Nullable;

/**
 * What a specialist says of themselves about one statement.
 *
 * @param statement which
 * @param rating what they say
 * @param on the day, if another one than the self-assessment's; else null
 * @param words in their own words; null if they say no more; masked in {@code toString}
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record StatementRating(
        CompetencyStatement statement,
        Rating rating,
        @Nullable LocalDate on,
        @Words @Nullable @Sensitive(Sensitivity.HEALTH) String words) {
    public static StatementRating of(CompetencyStatement statement, Rating rating) {
        return new StatementRating(statement, rating, null, null);
    }

    @Override
    public String toString() {
        return "StatementRating{" + statement + " " + rating + (words == null ? "" : ", words=####") + "}";
    }
}
