/** Finds designs by solving an assignment problem. Start with {@link org.customizedemployment.core.strategy.plan.JobPlanner}. */
@NullMarked
package org.customizedemployment.core.strategy.plan;

import org.jspecify.annotations.NullMarked;
