/** Rules and the facts they look at. Start with {@link org.customizedemployment.core.rule.Rule}. */
@NullMarked
package org.customizedemployment.core.rule;

import org.jspecify.annotations.NullMarked;
