/** Commands that judge a case and explain it. Start with {@link org.customizedemployment.cli.judging.CheckCommand}. */
@NullMarked
package org.customizedemployment.cli.judging;

import org.jspecify.annotations.NullMarked;
