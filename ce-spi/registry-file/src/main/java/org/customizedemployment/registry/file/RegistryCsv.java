package org.customizedemployment.registry.file;

import java.util.SortedSet;
import java.util.TreeSet;
import org.customizedemployment.core.reference.StaffCredential;

/** The bytes of a register's file as certificates, or all that is wrong with them. */
final class RegistryCsv {
    private RegistryCsv() {}

    /**
     * @throws RegistryFileException if anything is wrong
     */
    static SortedSet<StaffCredential> read(String file, byte[] bytes) {
        SortedSet<StaffCredential> rows = new TreeSet<>();
        CsvLines.read(
                file,
                bytes,
                Columns.HEADING,
                line -> RowReader.read(line)
                        .filter(one -> !rows.add(one))
                        .ifPresent(one -> line.problem(RegistryError.DUPLICATE, null)));
        return rows;
    }
}
