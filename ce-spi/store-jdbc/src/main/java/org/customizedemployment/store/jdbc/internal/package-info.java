/** Statements, transactions and tables. Start with {@link org.customizedemployment.store.jdbc.internal.Work}. */
@NullMarked
package org.customizedemployment.store.jdbc.internal;

import org.jspecify.annotations.NullMarked;
