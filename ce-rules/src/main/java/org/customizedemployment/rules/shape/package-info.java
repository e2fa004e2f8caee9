/**
 * Rules that any pack can name, with its own terms. Start with {@link org.customizedemployment.rules.shape.CredentialOnServiceDate}.
 */
@NullMarked
package org.customizedemployment.rules.shape;

import org.jspecify.annotations.NullMarked;
