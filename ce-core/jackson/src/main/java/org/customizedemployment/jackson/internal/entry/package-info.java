/** Entries of known, unknown and erased kinds. Start with {@link org.customizedemployment.jackson.internal.entry.EntryDeserializer}. */
@NullMarked
package org.customizedemployment.jackson.internal.entry;

import org.jspecify.annotations.NullMarked;
