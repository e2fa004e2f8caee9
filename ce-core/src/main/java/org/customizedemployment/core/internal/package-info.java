/** Not exported. Start with {@link org.customizedemployment.core.internal.CeStyle}. */
@NullMarked
package org.customizedemployment.core.internal;

import org.jspecify.annotations.NullMarked;
