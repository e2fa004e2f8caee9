package org.customizedemployment.cli.input;

import java.nio.file.Path;
import org.apiguardian.api.API;
import org.customizedemployment.core.reference.References;
import org.customizedemployment.core.training.TrainingRegister;
import org.customizedemployment.jackson.CaseJson;
import org.customizedemployment.registry.file.CsvCredentialRegistry;
import org.customizedemployment.registry.file.CsvTrainingRegister;

/** Registers outside the case: JSON, or a register of certified staff or of training as CSV. */
@API(status = API.Status.INTERNAL, since = "0.1")
public final class Registers {
    private static final String CSV = ".csv";

    private Registers() {}

    /** Whether it is about a course and its wait-list, not about certified staff. */
    public static boolean isTraining(Path path) {
        return path.toString().endsWith(CSV) && CsvTrainingRegister.isOne(path);
    }

    /** A course, who takes part, and who waits for a seat. */
    public static TrainingRegister readTraining(Path path) {
        return CsvTrainingRegister.read(path);
    }

    public static References read(Path path) {
        return path.toString().endsWith(CSV)
                ? CsvCredentialRegistry.open(path).snapshot().toReferences()
                : Located.reading(path, bytes -> {
                    DocumentFormat.require(path, bytes, "ce-references/1");
                    return CaseJson.strict().readReferences(bytes);
                });
    }
}
