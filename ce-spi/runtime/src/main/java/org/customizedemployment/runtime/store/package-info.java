/** Journals in memory, and how journals become case files. Start with {@link org.customizedemployment.runtime.store.MemoryCaseStore}. */
@NullMarked
package org.customizedemployment.runtime.store;

import org.jspecify.annotations.NullMarked;
