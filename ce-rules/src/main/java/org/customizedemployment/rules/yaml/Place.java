package org.customizedemployment.rules.yaml;

import org.apiguardian.api.API;

/**
 * Where something stands in an author's file.
 *
 * @param file its name
 * @param line from 1; 0: the whole file
 * @param column from 1; 0: the whole line
 */
@API(status = API.Status.INTERNAL, since = "0.1")
public record Place(String file, int line, int column) {
    public static Place ofFile(String file) {
        return new Place(file, 0, 0);
    }
}
