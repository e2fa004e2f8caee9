package org.customizedemployment.cli.input;

import java.nio.file.Path;
import org.apiguardian.api.API;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.registry.file.CsvCredentialRegistry;

/** Registers outside the case: JSON, or a register of certified staff as CSV. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Registers {
    private static final String CSV = ".csv";

    private Registers() {}

    public static References read(Path path) {
        return path.toString().endsWith(CSV)
                ? CsvCredentialRegistry.open(path).snapshot().toReferences()
                : Located.reading(path, bytes -> CaseJson.strict().readReferences(bytes));
    }
}
