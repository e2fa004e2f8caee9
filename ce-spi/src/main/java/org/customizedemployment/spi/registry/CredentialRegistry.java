package org.customizedemployment.spi.registry;

import org.apiguardian.api.API;
import org.customizedemployment.spi.plugin.Provider;

/**
 * An agency's register of certified staff (CT-30, CT-32a); which providers are qualified is another register. It says what certificates there are
 * and judges none: what counts for a service, and for how long, is a pack's business (CT-10, CT-11). Implemented by hosts; thread-safe; proved by
 * {@code CredentialRegistryContract} of {@code ce-tck}.
 *
 * <pre>{@code
 * CredentialSnapshot register = registry.snapshot();
 * ce.adjudicate(caseFile, episode, asOf, register.toReferences()); // the decision cites the register's id and digest
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public interface CredentialRegistry extends Provider, AutoCloseable {
    /** What the register says now. A later change of the register leaves it as it is. */
    CredentialSnapshot snapshot();

    /** Lets go of what it holds; a snapshot that was taken stays readable. */
    @Override
    default void close() {}
}
