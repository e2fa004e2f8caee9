/**
 * What a pack test says of a case, in short words, made into the library's own entries. Start with
 * {@link org.customizedemployment.rules.packtest.given.GivenReader}.
 */
@NullMarked
package org.customizedemployment.rules.packtest.given;

import org.jspecify.annotations.NullMarked;
