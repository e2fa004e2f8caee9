/** Journals in a relational database. Start with {@link org.customizedemployment.store.jdbc.SqliteCaseStore}, or {@link org.customizedemployment.store.jdbc.JdbcCaseStore} on a host's. */
@NullMarked
package org.customizedemployment.store.jdbc;

import org.jspecify.annotations.NullMarked;
