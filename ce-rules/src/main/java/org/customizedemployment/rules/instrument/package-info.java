/**
 * Instruments by which people rate how a service is given, as data. Start with {@link org.customizedemployment.rules.instrument.InstrumentLoader}.
 */
@NullMarked
package org.customizedemployment.rules.instrument;

import org.jspecify.annotations.NullMarked;
