package org.customizedemployment.registry.file;

import java.nio.file.Path;
import java.util.List;
import org.customizedemployment.core.reference.StaffCredential;
import org.customizedemployment.spi.registry.CredentialRegistry;
import org.customizedemployment.tck.registry.CredentialRegistryContract;

class CsvCredentialRegistryContractTest extends CredentialRegistryContract {
    @Override
    protected CredentialRegistry holding(Path directory, List<StaffCredential> certificates) {
        CsvCredentialRegistry.write(directory.resolve("staff.csv"), certificates);
        return CsvCredentialRegistry.open(directory.resolve("staff.csv"));
    }
}
