/** A vendor's own tables, read as cases. Start with {@link org.customizedemployment.spi.source.CaseSource}. */
@NullMarked
package org.customizedemployment.spi.source;

import org.jspecify.annotations.NullMarked;
