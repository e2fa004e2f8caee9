/** What a command says to the terminal: decisions, progress, exit codes and error codes. Start with {@link org.customizedemployment.cli.terminal.Output}. */
@NullMarked
package org.customizedemployment.cli.terminal;

import org.jspecify.annotations.NullMarked;
