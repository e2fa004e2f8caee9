/** Errors of ce-rules. Start with {@link org.customizedemployment.rules.error.RulesError}. */
@NullMarked
package org.customizedemployment.rules.error;

import org.jspecify.annotations.NullMarked;
