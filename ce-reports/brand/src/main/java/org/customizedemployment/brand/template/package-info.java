/** Sections written by an agency. Start with {@link org.customizedemployment.brand.template.BlockTemplate}. */
@NullMarked
package org.customizedemployment.brand.template;

import org.jspecify.annotations.NullMarked;
