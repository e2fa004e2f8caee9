/** Job designs. Start with {@link org.customizedemployment.core.design.JobDesign}. */
@NullMarked
package org.customizedemployment.core.design;

import org.jspecify.annotations.NullMarked;
