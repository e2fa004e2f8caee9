/**
 * The one model behind carving, reassignment and creation: which tasks, how much of them, and when. Whole numbers only. Start with
 * {@link org.customizedemployment.core.assignment.AssignmentProblem}.
 */
@NullMarked
package org.customizedemployment.core.assignment;

import org.jspecify.annotations.NullMarked;
