package org.customizedemployment.brand.file;

import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Something found in a file, before it is known whose file it is.
 *
 * @param error what kind
 * @param line from 1; 0: the file as a whole
 * @param blocking whether the brand can't be used with it
 * @param what what is found, with the value
 * @param remedy what to do; null: what the kind says
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Remark(
        BrandError error,
        int line,
        boolean blocking,
        String what,
        @Nullable String remedy) {
    /** Something that has to be corrected. */
    public static Remark problem(BrandError error, int line, String what) {
        return new Remark(error, line, true, what, null);
    }

    /** Something to look at. */
    public static Remark advice(BrandError error, int line, String what) {
        return new Remark(error, line, false, what, null);
    }

    /** The same with a remedy of its own. */
    public Remark with(@Nullable String other) {
        return new Remark(error, line, blocking, what, other);
    }
}
