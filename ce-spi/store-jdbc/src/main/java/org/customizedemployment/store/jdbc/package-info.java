/** Journals in a relational database. Start with {@link org.customizedemployment.store.jdbc.SqliteCaseStore}. */
@NullMarked
package org.customizedemployment.store.jdbc;

import org.jspecify.annotations.NullMarked;
