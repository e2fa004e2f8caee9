/** Commands for those who write packs. Start with {@link org.customizedemployment.cli.pack.PackCommand}. */
@NullMarked
package org.customizedemployment.cli.pack;

import org.jspecify.annotations.NullMarked;
