/** Suites for packs. Start with {@link org.customizedemployment.testkit.PackContract}. */
@NullMarked
package org.customizedemployment.testkit;

import org.jspecify.annotations.NullMarked;
