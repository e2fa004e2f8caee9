/** What a caseload costs. Start with {@link org.customizedemployment.benchmarks.batch.CaseloadCost}. */
@NullMarked
package org.customizedemployment.benchmarks.batch;

import org.jspecify.annotations.NullMarked;
