/**
 * The contract of a vendor's own tables read as cases. Start with {@link org.customizedemployment.tck.source.CaseSourceContract}.
 */
@NullMarked
package org.customizedemployment.tck.source;

import org.jspecify.annotations.NullMarked;
