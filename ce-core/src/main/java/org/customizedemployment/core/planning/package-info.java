/** The plan: themes, employers to explore, tasks, what may be disclosed. Start with {@link org.customizedemployment.core.planning.EmploymentPlan}. */
@NullMarked
package org.customizedemployment.core.planning;

import org.jspecify.annotations.NullMarked;
