/** Reports and formats. Start with {@link org.customizedemployment.spi.report.Report}. */
@NullMarked
package org.customizedemployment.spi.report;

import org.jspecify.annotations.NullMarked;
