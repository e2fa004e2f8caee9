/**
 * Registers that an agency keeps of certified staff. Start with {@link org.customizedemployment.spi.registry.CredentialRegistry}.
 */
@NullMarked
package org.customizedemployment.spi.registry;

import org.jspecify.annotations.NullMarked;
