/** Commands that show what the library itself holds: schemas, processes, plugins, competencies. Start with {@link org.customizedemployment.cli.library.PluginsCommand}. */
@NullMarked
package org.customizedemployment.cli.library;

import org.jspecify.annotations.NullMarked;
