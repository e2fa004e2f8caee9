/** What can be wrong with a JSON document. Start with {@link org.customizedemployment.jackson.problem.JsonProblemException}. */
@NullMarked
package org.customizedemployment.jackson.problem;

import org.jspecify.annotations.NullMarked;
