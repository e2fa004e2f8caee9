package org.customizedemployment.tck.registry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.spi.registry.CredentialRegistry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every {@link CredentialRegistry} must do, as tests. A register proves itself with a subclass:
 *
 * <pre>{@code
 * final class OurRegisterTest extends CredentialRegistryContract {
 *     @Override
 *     protected CredentialRegistry holding(Path directory, List<StaffCredential> certificates) {
 *         return OurRegister.writtenTo(directory, certificates);
 *     }
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public abstract class CredentialRegistryContract implements LookUpClauses, PagingClauses, SnapshotClauses {
    @TempDir
    @Nullable
    Path directory;

    private final List<CredentialRegistry> opened = new ArrayList<>();

    protected CredentialRegistryContract() {}

    /**
     * Opens a register with exactly that content.
     *
     * @param directory empty at first; the same one again means the same register, whose content is now another one: one that was opened before shows
     *     that too
     * @param certificates in any order; to be kept in just this one, where there is an order
     */
    protected abstract CredentialRegistry holding(Path directory, List<StaffCredential> certificates);

    @Override
    public final CredentialRegistry registry(List<StaffCredential> certificates) {
        Path place = directory;
        if (place == null) {
            throw new IllegalStateException("run by JUnit only, which gives a directory");
        }
        CredentialRegistry registry = holding(place, certificates);
        opened.add(registry);
        return registry;
    }

    @AfterEach
    final void closeAll() {
        opened.forEach(CredentialRegistry::close);
    }
}
