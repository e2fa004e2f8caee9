/** Cases as they stand, kept here or read from a host's tables. Start with {@link org.customizedemployment.runtime.source.StandingCases}. */
@NullMarked
package org.customizedemployment.runtime.source;

import org.jspecify.annotations.NullMarked;
