/** What needs the whole service log: order, overlap and caps. Start with {@link org.customizedemployment.rules.adjudication.log.Overlap}. */
@NullMarked
package org.customizedemployment.rules.adjudication.log;

import org.jspecify.annotations.NullMarked;
