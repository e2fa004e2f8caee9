/**
 * How an agency certifies staff, as data. Start with {@link org.customizedemployment.rules.programme.scheme.CertificationScheme}.
 */
@NullMarked
package org.customizedemployment.rules.programme.scheme;

import org.jspecify.annotations.NullMarked;
