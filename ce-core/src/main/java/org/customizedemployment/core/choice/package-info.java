/** What the person decides about the course of things, every kind of "no" among it. Start with {@link org.customizedemployment.core.choice.Choice}. */
@NullMarked
package org.customizedemployment.core.choice;

import org.jspecify.annotations.NullMarked;
