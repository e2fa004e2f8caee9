/** What was found, chosen and failed. Start with {@link org.customizedemployment.runtime.plugin.PluginReport}. */
@NullMarked
package org.customizedemployment.runtime.plugin;

import org.jspecify.annotations.NullMarked;
