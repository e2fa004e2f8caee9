/** Reads programmes and their services. Start with {@link org.customizedemployment.rules.authoring.programme.ProgrammeReader}. */
@NullMarked
package org.customizedemployment.rules.authoring.programme;

import org.jspecify.annotations.NullMarked;
