/** What needs the whole service log: overlap, caps and price. Start with {@link org.customizedemployment.rules.adjudication.log.Overlap}. */
@NullMarked
package org.customizedemployment.rules.adjudication.log;

import org.jspecify.annotations.NullMarked;
