/** Employers, their work and their needs. Start with {@link org.customizedemployment.core.employer.Employer}. */
@NullMarked
package org.customizedemployment.core.employer;

import org.jspecify.annotations.NullMarked;
