/** Rules written as data: a condition with its reason codes, dates and citations. Start with {@link org.customizedemployment.rules.condition.rule.DataRule}. */
@NullMarked
package org.customizedemployment.rules.condition.rule;

import org.jspecify.annotations.NullMarked;
