/** One description shared by two people. Start with {@link org.customizedemployment.core.assignment.sharing.SharingProblem}. */
@NullMarked
package org.customizedemployment.core.assignment.sharing;

import org.jspecify.annotations.NullMarked;
