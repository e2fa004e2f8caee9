/** What rules and claims cost. Start with {@link org.customizedemployment.benchmarks.rules.OverlapBenchmark}. */
@NullMarked
package org.customizedemployment.benchmarks.rules;

import org.jspecify.annotations.NullMarked;
