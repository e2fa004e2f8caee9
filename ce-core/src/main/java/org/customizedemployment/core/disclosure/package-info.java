/** Who may see what. The only place that makes views of a case. Start with {@link org.customizedemployment.core.disclosure.EmployerView}. */
@NullMarked
package org.customizedemployment.core.disclosure;

import org.jspecify.annotations.NullMarked;
