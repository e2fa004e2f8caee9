/** Errors of the store. Start with {@link org.customizedemployment.store.jdbc.error.StoreError}. */
@NullMarked
package org.customizedemployment.store.jdbc.error;

import org.jspecify.annotations.NullMarked;
