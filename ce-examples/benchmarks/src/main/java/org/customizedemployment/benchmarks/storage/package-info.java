/** What keeping cases costs. Start with {@link org.customizedemployment.benchmarks.storage.StorageBenchmark}. */
@NullMarked
package org.customizedemployment.benchmarks.storage;

import org.jspecify.annotations.NullMarked;
