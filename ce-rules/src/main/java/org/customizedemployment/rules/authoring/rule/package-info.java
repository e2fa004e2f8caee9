/** Reads rules and their conditions. Start with {@link org.customizedemployment.rules.authoring.rule.RuleReader}. */
@NullMarked
package org.customizedemployment.rules.authoring.rule;

import org.jspecify.annotations.NullMarked;
