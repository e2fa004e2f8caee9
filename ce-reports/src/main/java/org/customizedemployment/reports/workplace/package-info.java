/** Workplaces in words and pictures, without anything of a person. Start with {@link org.customizedemployment.reports.workplace.WorkWording}. */
@NullMarked
package org.customizedemployment.reports.workplace;

import org.jspecify.annotations.NullMarked;
