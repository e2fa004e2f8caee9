/** What another version of the packs would change. Start with {@link org.customizedemployment.rules.comparison.PackComparison}. */
@NullMarked
package org.customizedemployment.rules.comparison;

import org.jspecify.annotations.NullMarked;
