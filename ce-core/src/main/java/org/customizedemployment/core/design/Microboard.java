package org.customizedemployment.core.design;

import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Bounded;
import org.customizedemployment.core.id.ActorId;

/**
 * A small group of people around one person that stands behind what they do (ODEP-S5). It may go with any design.
 *
 * @param around the person; one, never a group
 * @param members who is on it, beside the person
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Microboard(ActorId around, @Bounded List<ActorId> members) {
    public Microboard {
        members = List.copyOf(members);
    }
}
