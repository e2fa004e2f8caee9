/** Who states what in a programme made of layers. Start with {@link org.customizedemployment.rules.layer.Explanation}. */
@NullMarked
package org.customizedemployment.rules.layer;

import org.jspecify.annotations.NullMarked;
