package org.customizedemployment.rules.error;

import org.apiguardian.api.API;
import org.customizedemployment.core.error.ErrorCode;

/**
 * Something wrong in a pack's file, with its place and what to do. Its text reads
 * {@code CE-RULES-012 us-ct.yaml:41: sub-cap 12 h exceeds its cap of 10 h; lower it or raise 'job-development.cap'}.
 *
 * @param code the kind of problem
 * @param file the file as its provider names it
 * @param line its line, from 1; 0 if the file as a whole is meant
 * @param column its column, from 1; 0 if the line or file as a whole is meant
 * @param what what is wrong, with the offending value; no full stop at the end
 * @param remedy what the author can do about it; no full stop at the end
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PackProblem(ErrorCode code, String file, int line, int column, String what, String remedy) {
    @Override
    public String toString() {
        return code.code() + " " + file + (line > 0 ? ":" + line : "") + ": " + what + "; " + remedy;
    }
}
