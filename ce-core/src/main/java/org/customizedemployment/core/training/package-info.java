/**
 * How staff come to be certified, as a register of training states it. Start with
 * {@link org.customizedemployment.core.training.TrainingRegister}.
 */
@NullMarked
package org.customizedemployment.core.training;

import org.jspecify.annotations.NullMarked;
