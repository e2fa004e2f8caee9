/** The tasks of practice and what of them a case already shows. Start with {@link org.customizedemployment.core.practice.TaskOverview}. */
@NullMarked
package org.customizedemployment.core.practice;

import org.jspecify.annotations.NullMarked;
