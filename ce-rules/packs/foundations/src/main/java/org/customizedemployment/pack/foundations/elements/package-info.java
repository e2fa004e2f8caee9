/** Essential elements of Customized Employment beyond the indicators. Start with {@link org.customizedemployment.pack.foundations.elements.EssentialElements}. */
@NullMarked
package org.customizedemployment.pack.foundations.elements;

import org.jspecify.annotations.NullMarked;
