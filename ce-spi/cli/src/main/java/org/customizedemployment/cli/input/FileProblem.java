package org.customizedemployment.cli.input;

import org.apiguardian.api.API;

/**
 * Something wrong in a file.
 *
 * @param readable whether the file can be read all the same
 * @param where line and column if known, then the JSON pointer
 * @param what the code if there is one, what is wrong, and what to do
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record FileProblem(boolean readable, String where, String what) {
    @Override
    public String toString() {
        return where + ": " + what;
    }
}
