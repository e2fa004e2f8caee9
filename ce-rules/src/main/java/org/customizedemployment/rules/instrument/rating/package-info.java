/** How people rate a service by an instrument, and what it shows. Start with {@link org.customizedemployment.rules.instrument.rating.RatingSession}. */
@NullMarked
package org.customizedemployment.rules.instrument.rating;

import org.jspecify.annotations.NullMarked;
