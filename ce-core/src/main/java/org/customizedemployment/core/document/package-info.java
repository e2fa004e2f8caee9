/** Documents, forms and their review. Start with {@link org.customizedemployment.core.document.DocumentRecord}. */
@NullMarked
package org.customizedemployment.core.document;

import org.jspecify.annotations.NullMarked;
