/** Not exported. Start with {@link org.customizedemployment.jackson.internal.EntryDeserializer}. */
@NullMarked
package org.customizedemployment.jackson.internal;

import org.jspecify.annotations.NullMarked;
