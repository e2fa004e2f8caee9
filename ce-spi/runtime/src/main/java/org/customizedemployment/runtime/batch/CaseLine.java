package org.customizedemployment.runtime.batch;

import java.nio.charset.StandardCharsets;
import org.customizedemployment.jackson.CaseDocument;
import org.customizedemployment.jackson.CaseJson;

/** A line with a case: as {@code ce-case/1}, with or without its journal, or as the case alone. */
final class CaseLine {
    private static final byte[][] OF_A_DOCUMENT = {name("format"), name("case"), name("journal")};

    private CaseLine() {}

    /** The case with its journal if it has one. */
    static CaseDocument read(CaseJson json, byte[] line) {
        return isDocument(line) ? json.readDocument(line) : CaseDocument.of(json.readCaseFile(line));
    }

    /** By its first name: a document and a case share none. */
    private static boolean isDocument(byte[] line) {
        int quote = 0;
        while (quote < line.length && line[quote] != '"') {
            quote++;
        }
        for (byte[] name : OF_A_DOCUMENT) {
            boolean same = quote + name.length <= line.length;
            for (int i = 0; same && i < name.length; i++) {
                same = line[quote + i] == name[i];
            }
            if (same) {
                return true;
            }
        }
        return false;
    }

    private static byte[] name(String name) {
        return ("\"" + name + "\"").getBytes(StandardCharsets.UTF_8);
    }
}
