/** What payable minutes are worth. Start with {@link org.customizedemployment.rules.adjudication.price.Pricing}. */
@NullMarked
package org.customizedemployment.rules.adjudication.price;

import org.jspecify.annotations.NullMarked;
