/** Documents about the person and the plan. Start with {@link org.customizedemployment.reports.person.DiscoveryReport}. */
@NullMarked
package org.customizedemployment.reports.person;

import org.jspecify.annotations.NullMarked;
