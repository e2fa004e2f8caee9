/** Questions to caseloads of any size. Start with {@link org.customizedemployment.runtime.batch.CaseBatch}. */
@NullMarked
package org.customizedemployment.runtime.batch;

import org.jspecify.annotations.NullMarked;
