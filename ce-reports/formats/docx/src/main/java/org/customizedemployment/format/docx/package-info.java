/** Documents for word processors. Start with {@link org.customizedemployment.format.docx.DocxFormat}. */
@NullMarked
package org.customizedemployment.format.docx;

import org.jspecify.annotations.NullMarked;
