/** The process: phases, transitions, and how commands are decided. Start with {@link org.customizedemployment.core.process.CaseProcess}. */
@NullMarked
package org.customizedemployment.core.process;

import org.jspecify.annotations.NullMarked;
