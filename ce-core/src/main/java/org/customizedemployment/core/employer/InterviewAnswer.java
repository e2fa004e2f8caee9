package org.customizedemployment.core.employer;

import jakarta.validation.Valid;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.constraint.Words;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * An answer to one of the six questions.
 *
 * @param question the question
 * @param words the answer, in the employer's words
 * @param tasks the work tasks it speaks of; may be empty
 * @param worth what doing them is worth; null if not said
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record InterviewAnswer(
        NeedsQuestion question,
        @Words @Sensitive(Sensitivity.BUSINESS) String words,
        @Bounded List<EntryId> tasks,
        @Valid @Nullable NeedWorth worth) {
    public InterviewAnswer {
        tasks = List.copyOf(tasks);
    }

    /** No words of the employer's. */
    @Override
    public String toString() {
        return "InterviewAnswer[" + question + ", tasks=" + tasks + "]";
    }
}
