/** Ids: opaque strings that the host gives. Start with {@link org.customizedemployment.core.id.EntryId}. */
@NullMarked
package org.customizedemployment.core.id;

import org.jspecify.annotations.NullMarked;
