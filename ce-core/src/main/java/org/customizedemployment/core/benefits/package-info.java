/** Benefits planning and reporting. Start with {@link org.customizedemployment.core.benefits.BenefitsPlan}. */
@NullMarked
package org.customizedemployment.core.benefits;

import org.jspecify.annotations.NullMarked;
