package org.customizedemployment.registry.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.core.training.TrainingRegister;
import org.customizedemployment.core.value.Digest;

/**
 * A register of training that somebody keeps in a spreadsheet and saves as CSV (CT-8, CT-9, CT-13): one line for each thing that is planned or happened, in any
 * order. {@code what} says what it is; an empty field is not stated:
 *
 * <pre>
 * what,course,iteration,staff,provider,homework,date,start,end,zone
 * session,ct-ce-course,2026-spring,,,,2026-03-02,09:00,12:00,America/New_York
 * homework,ct-ce-course,2026-spring,,,community-map,2026-03-06,,,
 * agreement,ct-ce-course,2026-spring,staff-1,provider-a,,2026-02-20,,,
 * attended,ct-ce-course,2026-spring,staff-1,,,2026-03-02,,,
 * handed-in,ct-ce-course,2026-spring,staff-1,,community-map,2026-03-05,,,
 * waiting,ct-ce-course,2026-fall,staff-2,provider-b,,2026-05-11,,,
 * recorded-through,,,,,,2026-03-31,,,
 * </pre>
 *
 * <p>There are also {@code enrolled}, {@code completed}, {@code withdrawn}, {@code replaces} (with the column {@code colleague}) and
 * {@code replacement-paid}. Whoever has a line of their own is enrolled. Without {@code recorded-through} nothing follows from something that is not
 * there.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class CsvTrainingRegister {
    private CsvTrainingRegister() {}

    /**
     * The register in that file, with the file's name without its ending as id.
     *
     * @throws RegistryFileException with everything that is wrong with the file
     * @throws CeException if the file can't be read or is larger than 64 MiB
     */
    public static TrainingRegister read(Path file) {
        byte[] bytes = CsvCredentialRegistry.bytes(file);
        TrainingRows rows = new TrainingRows();
        CsvLines.read(CsvCredentialRegistry.name(file), bytes, TrainingRows.HEADING, rows::read);
        return rows.register(CsvCredentialRegistry.idOf(file), Digest.of(bytes));
    }

    /** Whether the file's first line has the column {@code what}, which no register of certified staff has. */
    public static boolean isOne(Path file) {
        String text = new String(CsvCredentialRegistry.bytes(file), StandardCharsets.UTF_8);
        return text.lines()
                .findFirst()
                .map(line -> line.replaceAll("[\\s\"\uFEFF]", ""))
                .filter(line -> ("," + line + ",").contains("," + TrainingRows.WHAT + ","))
                .isPresent();
    }
}
