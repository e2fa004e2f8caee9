/** Contract suites. Start with {@link org.customizedemployment.tck.CaseStoreContract}. */
@NullMarked
package org.customizedemployment.tck;

import org.jspecify.annotations.NullMarked;
