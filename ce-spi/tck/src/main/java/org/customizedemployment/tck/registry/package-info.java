/**
 * What a register of certified staff must do. Start with {@link org.customizedemployment.tck.registry.CredentialRegistryContract}.
 */
@NullMarked
package org.customizedemployment.tck.registry;

import org.jspecify.annotations.NullMarked;
