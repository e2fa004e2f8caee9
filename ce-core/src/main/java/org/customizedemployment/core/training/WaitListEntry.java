package org.customizedemployment.core.training;

import java.time.LocalDate;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Code;
import org.customizedemployment.core.id.ActorId;
import org.customizedemployment.core.id.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * Someone waits for a seat in a course, the one time it was asked for (CT-13). Who is given a seat, people decide (CT-6).
 *
 * @param staff who
 * @param provider for whom they work; null: not stated, or for nobody
 * @param course which course
 * @param iteration which time it is held: with it the entry lapses
 * @param submittedOn when it was handed in
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record WaitListEntry(
        ActorId staff,
        @Nullable OrganizationId provider,
        @Code String course,
        @Code String iteration,
        LocalDate submittedOn) {}
