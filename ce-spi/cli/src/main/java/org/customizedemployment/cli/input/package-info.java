/** Files that a command is given, read with errors that name the place. Start with {@link org.customizedemployment.cli.input.InputFiles}. */
@NullMarked
package org.customizedemployment.cli.input;

import org.jspecify.annotations.NullMarked;
