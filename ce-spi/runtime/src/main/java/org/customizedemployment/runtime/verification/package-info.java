/** Whether a journal is as it was appended. Start with {@link org.customizedemployment.runtime.verification.Verification}. */
@NullMarked
package org.customizedemployment.runtime.verification;

import org.jspecify.annotations.NullMarked;
