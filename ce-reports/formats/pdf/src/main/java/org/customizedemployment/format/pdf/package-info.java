/** Documents as tagged PDF. Start with {@link org.customizedemployment.format.pdf.PdfFormat}. */
@NullMarked
package org.customizedemployment.format.pdf;

import org.jspecify.annotations.NullMarked;
