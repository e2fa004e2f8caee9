/**
 * Whether staff held what a programme asks for, on the day they gave a service. Start with
 * {@link org.customizedemployment.rules.credential.CredentialCheck}.
 */
@NullMarked
package org.customizedemployment.rules.credential;

import org.jspecify.annotations.NullMarked;
