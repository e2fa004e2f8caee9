/** The {@code ce} command. Start with {@link org.customizedemployment.cli.CeCommand}. */
@NullMarked
package org.customizedemployment.cli;

import org.jspecify.annotations.NullMarked;
