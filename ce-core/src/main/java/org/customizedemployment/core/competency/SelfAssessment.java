package org.customizedemployment.core.competency;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.error.CoreError;
import org.customizedemployment.core.error.InvalidValueException;
import org.customizedemployment.core.id.ActorId;

/**
 * What a specialist says of their own competencies (ICF-C1 to C9). It belongs to the specialist, is no part of any case, and nothing in this
 * library passes it on or decides by it. {@link CompetencyGaps} lays it out.
 *
 * <pre>{@code
 * var mine = SelfAssessment.of(me, on, List.of(StatementRating.of(CompetencyStatement.of("ICF-C3.K9"), Rating.GAP)));
 * CompetencyGaps.of(mine);
 * }</pre>
 *
 * @param by the specialist
 * @param on the day of it, and of each rating that names no day of its own
 * @param ratings at most one for each statement, in any order; what is not rated is not a gap
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SelfAssessment(
        ActorId by, LocalDate on, @Bounded List<@Valid StatementRating> ratings) {
    /**
     * @throws InvalidValueException if a statement is rated twice
     */
    public SelfAssessment {
        ratings = List.copyOf(ratings);
        List<CompetencyStatement> seen = new ArrayList<>();
        for (StatementRating rating : ratings) {
            if (seen.contains(rating.statement())) {
                throw new InvalidValueException(CoreError.BAD_ARGUMENT, rating.statement() + " is rated twice");
            }
            seen.add(rating.statement());
        }
    }

    public static SelfAssessment of(ActorId by, LocalDate on, List<StatementRating> ratings) {
        return new SelfAssessment(by, on, ratings);
    }

    /** What was said about it; empty if nothing was. */
    public Optional<StatementRating> rating(CompetencyStatement statement) {
        return ratings.stream().filter(one -> one.statement().equals(statement)).findFirst();
    }

    /** Who and when, and how many ratings; no words. */
    @Override
    public String toString() {
        return "SelfAssessment{" + by + " on " + on + ", " + ratings.size() + " ratings}";
    }
}
