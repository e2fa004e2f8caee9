/** What a process is: phases, transitions, gates, migrations. Start with {@link org.customizedemployment.core.process.ProcessDefinition}. */
@NullMarked
package org.customizedemployment.core.process;

import org.jspecify.annotations.NullMarked;
