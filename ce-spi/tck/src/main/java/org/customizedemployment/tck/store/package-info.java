/** The contract of a store. Start with {@link org.customizedemployment.tck.store.CaseStoreContract}. */
@NullMarked
package org.customizedemployment.tck.store;

import org.jspecify.annotations.NullMarked;
