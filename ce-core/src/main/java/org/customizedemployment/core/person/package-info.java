/** The person, the team, who may decide and what was agreed. Start with {@link org.customizedemployment.core.person.JobSeeker}. */
@NullMarked
package org.customizedemployment.core.person;

import org.jspecify.annotations.NullMarked;
