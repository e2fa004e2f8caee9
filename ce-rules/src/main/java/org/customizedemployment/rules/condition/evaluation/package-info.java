/** Conditions answered over the facts of a case (SEM-11). Start with {@link org.customizedemployment.rules.condition.evaluation.ConditionEvaluation}. */
@NullMarked
package org.customizedemployment.rules.condition.evaluation;

import org.jspecify.annotations.NullMarked;
