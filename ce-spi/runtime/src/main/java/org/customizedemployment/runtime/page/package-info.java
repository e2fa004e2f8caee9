/** Reports from the view to the file; internal, start from {@link org.customizedemployment.runtime.page.Reporting}. */
@NullMarked
package org.customizedemployment.runtime.page;

import org.jspecify.annotations.NullMarked;
