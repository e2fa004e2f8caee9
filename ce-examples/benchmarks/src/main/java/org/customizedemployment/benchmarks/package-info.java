/** What the library costs, in processor time and bytes. Start with {@link org.customizedemployment.benchmarks.Benchmarks}. */
@NullMarked
package org.customizedemployment.benchmarks;

import org.jspecify.annotations.NullMarked;
