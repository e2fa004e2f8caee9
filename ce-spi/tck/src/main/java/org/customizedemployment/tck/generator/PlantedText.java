package org.customizedemployment.tck.generator;

import org.apiguardian.api.API;
import org.customizedemployment.core.entry.Sensitivity;

/**
 * A text that stands in one place of a generated case and nowhere else in it.
 *
 * @param text the text
 * @param kind the kind of the entry that holds it
 * @param attribute the attribute, with that of a nested value behind a dot, for example {@code supportTerms.what}
 * @param sensitivity what the attribute says of itself
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PlantedText(String text, String kind, String attribute, Sensitivity sensitivity) {}
