package org.customizedemployment.rules.layer;

import org.apiguardian.api.API;
import org.customizedemployment.core.id.PackId;

/**
 * One term of a statement, as its author wrote it.
 *
 * @param path where in the statement: {@code cap.limit}, {@code values[1].hours}; may be empty
 * @param text what is written there; the items of a plain list are parted by commas
 * @param pack the pack that states it
 * @param file the file
 * @param line its line, from 1; 0 for a rule that is written in Java
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record StatedTerm(String path, String text, PackId pack, String file, int line) {}
