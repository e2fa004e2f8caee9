/** The tables of documents as workbooks. Start with {@link org.customizedemployment.format.xlsx.XlsxFormat}. */
@NullMarked
package org.customizedemployment.format.xlsx;

import org.jspecify.annotations.NullMarked;
