/** Rule books, processes, designs and glances put together for one case; internal, start from {@link org.customizedemployment.runtime.answer.Answers}. */
@NullMarked
package org.customizedemployment.runtime.answer;

import org.jspecify.annotations.NullMarked;
