/** What the front door gives back; start from {@link org.customizedemployment.runtime.result.CommandResult}. */
@NullMarked
package org.customizedemployment.runtime.result;

import org.jspecify.annotations.NullMarked;
