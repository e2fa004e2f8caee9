/** Where journals are kept. Start with {@link org.customizedemployment.spi.store.CaseStore}. */
@NullMarked
package org.customizedemployment.spi.store;

import org.jspecify.annotations.NullMarked;
