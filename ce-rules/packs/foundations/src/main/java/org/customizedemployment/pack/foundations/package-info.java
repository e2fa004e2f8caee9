/**
 * Rules that hold everywhere in the United States, as advice. Start with {@link org.customizedemployment.pack.foundations.FoundationsPack}.
 */
@NullMarked
package org.customizedemployment.pack.foundations;

import org.jspecify.annotations.NullMarked;
