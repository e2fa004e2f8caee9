/** What can be wrong between the parts of packs. Start with {@link org.customizedemployment.rules.authoring.check.PackChecks}. */
@NullMarked
package org.customizedemployment.rules.authoring.check;

import org.jspecify.annotations.NullMarked;
