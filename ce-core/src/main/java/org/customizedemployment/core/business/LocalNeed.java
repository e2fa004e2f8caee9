package org.customizedemployment.core.business;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.apiguardian.api.API;
import org.customizedemployment.core.constraint.Words;
import org.customizedemployment.core.entry.Manner;
import org.customizedemployment.core.entry.Sensitive;
import org.customizedemployment.core.entry.Sensitivity;
import org.jspecify.annotations.Nullable;

/**
 * Something that people or businesses nearby want and don't get (ASERT-S4).
 *
 * @param what what they want
 * @param source who said so or where it was seen
 * @param how how it became known; not supplied: not a sourced need
 * @param on the day; null if not stated
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record LocalNeed(
        @Words @Sensitive(Sensitivity.BUSINESS) String what,

        @Size(max = Words.LONGEST) @Sensitive(Sensitivity.BUSINESS)
        String source,

        Manner how,
        @Nullable LocalDate on) {
    /** Whether it says who or where, and how. */
    @com.fasterxml.jackson.annotation.JsonIgnore
    public boolean isSourced() {
        return !source.isBlank() && how != Manner.NOT_SUPPLIED;
    }

    /** No words. */
    @Override
    public String toString() {
        return "LocalNeed[" + how + "]";
    }
}
