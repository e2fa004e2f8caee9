/** Rules in Java that never end cost their own answer and no other. Start with {@link org.customizedemployment.runtime.watch.RuleWatch}. */
@NullMarked
package org.customizedemployment.runtime.watch;

import org.jspecify.annotations.NullMarked;
