/** Proposals that people make payment facts, and what to do when they turn out wrong. Start with {@link org.customizedemployment.rules.adoption.Adoption}. */
@NullMarked
package org.customizedemployment.rules.adoption;

import org.jspecify.annotations.NullMarked;
