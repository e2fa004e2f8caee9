package org.customizedemployment.core.choice;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Capacity;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.EntryId;
import org.customizedemployment.core.person.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What someone with authority said about the person's choice; kept apart from the person's own answer (SEM-3).
 *
 * @param by who said it
 * @param capacity in what capacity
 * @param authority the authority it rests on; null if none was shown
 * @param answer whether they agree
 * @param on the day
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AuthorityAnswer(
        ActorId by, Capacity capacity, @Nullable EntryId authority, Answer answer, LocalDate on) {}
