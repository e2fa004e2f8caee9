package org.customizedemployment.core.document;

import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.id.ActorId;

/**
 * Someone looked a document through.
 *
 * @param by who
 * @param capacity in what capacity; a review by the team has other capacities than the person's own
 * @param on the day
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Review(ActorId by, Capacity capacity, LocalDate on) {
    /** The person and those who speak for them; all others are the team (CT-28). */
    private static final List<Capacity> PERSON = List.of(
            Capacity.JOB_SEEKER,
            Capacity.SUPPORTED_DECISION_MAKER,
            Capacity.AGENT,
            Capacity.GUARDIAN,
            Capacity.PARENT_OF_MINOR);

    /** How far a document that came to that state stood when these were all its reviews. */
    static DocumentState carry(DocumentState came, List<Review> reviews) {
        if (reviews.stream().anyMatch(one -> !PERSON.contains(one.capacity()))) {
            return came;
        }
        DocumentState most = reviews.isEmpty() ? DocumentState.DRAFT : DocumentState.REVIEWED_BY_PERSON;
        return came.compareTo(most) < 0 ? came : most;
    }
}
