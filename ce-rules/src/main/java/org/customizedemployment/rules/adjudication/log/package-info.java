/** What a service log already holds: what is paid, in which order, and whether the log is complete. Start with {@link org.customizedemployment.rules.adjudication.log.Paid}. */
@NullMarked
package org.customizedemployment.rules.adjudication.log;

import org.jspecify.annotations.NullMarked;
