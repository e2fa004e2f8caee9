/** Reads the terms of a service, a group at a time. Start with {@link org.customizedemployment.rules.authoring.terms.Declarations}. */
@NullMarked
package org.customizedemployment.rules.authoring.terms;

import org.jspecify.annotations.NullMarked;
