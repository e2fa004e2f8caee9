/** What was done and learned in Discovery. Start with {@link org.customizedemployment.core.discovery.ProfileStatement}. */
@NullMarked
package org.customizedemployment.core.discovery;

import org.jspecify.annotations.NullMarked;
