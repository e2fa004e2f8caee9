package org.customizedemployment.brand;

import org.apiguardian.api.API;
import org.customizedemployment.core.error.ErrorCode;

/**
 * Something that is wrong in a brand's folder, or that its author should look at.
 *
 * @param code what kind
 * @param file within the folder, for example {@code blocks/discovery/themes_en.html}
 * @param line from 1; 0: the file as a whole
 * @param blocking whether the brand can't be used with it
 * @param what what was found, with the value
 * @param remedy what to do
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record BrandProblem(ErrorCode code, String file, int line, boolean blocking, String what, String remedy) {
    /** {@code CE-BRAND-035 blocks/discovery/themes_en.html:3: there is no 'tabels' here; did you mean 'tables'?}. */
    @Override
    public String toString() {
        return code.code() + " " + file + (line > 0 ? ":" + line : "") + ": " + what + "; " + remedy;
    }
}
