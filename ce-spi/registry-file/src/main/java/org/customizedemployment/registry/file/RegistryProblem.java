package org.customizedemployment.registry.file;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong in the file of a register. What stands there is not repeated, as it may be a person's name.
 *
 * @param error what
 * @param line where, the first line being 1
 * @param column the column's name; null if it is the line as a whole
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record RegistryProblem(
        RegistryError error, long line, @Nullable String column) {
    /** {@code CE-REGISTRY-008 line 4, column 'issued-on': write a day as 2026-03-01}. */
    @Override
    public String toString() {
        return error.code() + " " + place() + ": " + error.remedy();
    }

    /** {@code line 4, column 'issued-on'}. */
    String place() {
        return "line " + line + (column == null ? "" : ", column '" + column + "'");
    }
}
