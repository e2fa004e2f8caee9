/** Cases made up for tests, with every attribute of every kind. Start with {@link org.customizedemployment.tck.generator.CaseGenerator}. */
@NullMarked
package org.customizedemployment.tck.generator;

import org.jspecify.annotations.NullMarked;
