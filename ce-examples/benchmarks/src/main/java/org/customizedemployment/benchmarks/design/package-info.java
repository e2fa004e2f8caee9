/** Job design beside CP-SAT. Start with {@link org.customizedemployment.benchmarks.design.DesignBenchmark}. */
@NullMarked
package org.customizedemployment.benchmarks.design;

import org.jspecify.annotations.NullMarked;
