/** What pack tests came to. Start with {@link org.customizedemployment.rules.packtest.result.PackTestResult}. */
@NullMarked
package org.customizedemployment.rules.packtest.result;

import org.jspecify.annotations.NullMarked;
