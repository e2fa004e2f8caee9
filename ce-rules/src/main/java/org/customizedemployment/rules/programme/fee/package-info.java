/** What a service is paid by. Start with {@link org.customizedemployment.rules.programme.fee.Fee}. */
@NullMarked
package org.customizedemployment.rules.programme.fee;

import org.jspecify.annotations.NullMarked;
