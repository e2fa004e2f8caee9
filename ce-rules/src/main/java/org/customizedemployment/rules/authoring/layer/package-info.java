/** What one layer may do to another. Start with {@link org.customizedemployment.rules.authoring.layer.LayerAccount}. */
@NullMarked
package org.customizedemployment.rules.authoring.layer;

import org.jspecify.annotations.NullMarked;
