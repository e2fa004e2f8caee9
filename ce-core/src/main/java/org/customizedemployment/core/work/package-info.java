/**
 * The words that a person's profile and a workplace have in common: kinds of tasks, conditions, times of the week. Start with {@link
 * org.customizedemployment.core.work.WorkCondition}.
 */
@NullMarked
package org.customizedemployment.core.work;

import org.jspecify.annotations.NullMarked;
