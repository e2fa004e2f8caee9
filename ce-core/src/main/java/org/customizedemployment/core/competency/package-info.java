/** What a specialist knows and can do, and what would close a gap. Start with {@link org.customizedemployment.core.competency.SelfAssessment}. */
@NullMarked
package org.customizedemployment.core.competency;

import org.jspecify.annotations.NullMarked;
