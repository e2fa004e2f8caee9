package org.customizedemployment.core.pursuit;

import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Words;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.customizedemployment.core.id.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * A support that was agreed, and who gives it (ODEP-I7, ICF-T25).
 *
 * @param what the support, in plain words
 * @param givenBy who gives it
 * @param who the person or organization's person; null if nobody is named
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record AgreedSupport(
        @Words @Sensitive(Sensitivity.HEALTH) String what,
        Giver givenBy,
        @Nullable ActorId who) {
    /** Who gives a support. */
    public enum Giver {
        /** The employer's own training and ways of helping: a natural support. */
        EMPLOYER,
        /** Co-workers, as they help one another: a natural support. */
        CO_WORKERS,
        FAMILY_AND_FRIENDS,
        PROVIDER,
        FUNDER,
        OTHER
    }

    /** Whether it comes from the place of work or the person's own circle rather than from paid services (ICF-T25, CT-28). */
    @com.fasterxml.jackson.annotation.JsonIgnore
    public boolean isNatural() {
        return givenBy == Giver.EMPLOYER || givenBy == Giver.CO_WORKERS || givenBy == Giver.FAMILY_AND_FRIENDS;
    }

    /** Without the words. */
    @Override
    public String toString() {
        return "AgreedSupport{####, givenBy=" + givenBy + "}";
    }
}
