/** Case files, changes and decisions as JSON and back. Start with {@link org.customizedemployment.jackson.CaseJson}. */
@NullMarked
package org.customizedemployment.jackson;

import org.jspecify.annotations.NullMarked;
