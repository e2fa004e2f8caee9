/** Options and parameters that several commands share. Start with {@link org.customizedemployment.cli.option.CaseOptions}. */
@NullMarked
package org.customizedemployment.cli.option;

import org.jspecify.annotations.NullMarked;
