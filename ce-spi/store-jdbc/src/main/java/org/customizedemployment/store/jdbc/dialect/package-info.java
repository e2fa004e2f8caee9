/** What differs between databases. Start with {@link org.customizedemployment.store.jdbc.dialect.SqlDialect}. */
@NullMarked
package org.customizedemployment.store.jdbc.dialect;

import org.jspecify.annotations.NullMarked;
