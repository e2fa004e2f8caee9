/** The command that lays out designs, and the files it reads. Start with {@link org.customizedemployment.cli.design.DesignCommand}. */
@NullMarked
package org.customizedemployment.cli.design;

import org.jspecify.annotations.NullMarked;
