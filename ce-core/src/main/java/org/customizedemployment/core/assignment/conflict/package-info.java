/** Why a problem has no answer. Start with {@link org.customizedemployment.core.assignment.conflict.ConflictFinder}. */
@NullMarked
package org.customizedemployment.core.assignment.conflict;

import org.jspecify.annotations.NullMarked;
