/** Turns the YAML of packs into the model, layer by layer. Start with {@link org.customizedemployment.rules.authoring.PackReader}. */
@NullMarked
package org.customizedemployment.rules.authoring;

import org.jspecify.annotations.NullMarked;
