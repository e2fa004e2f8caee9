/** What a condition may ask an entry for. Start with {@link org.customizedemployment.rules.condition.attribute.Attributes}. */
@NullMarked
package org.customizedemployment.rules.condition.attribute;

import org.jspecify.annotations.NullMarked;
