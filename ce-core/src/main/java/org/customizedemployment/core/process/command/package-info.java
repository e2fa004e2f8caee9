/** How commands are decided. Start with {@link org.customizedemployment.core.process.command.CaseProcess}. */
@NullMarked
package org.customizedemployment.core.process.command;

import org.jspecify.annotations.NullMarked;
