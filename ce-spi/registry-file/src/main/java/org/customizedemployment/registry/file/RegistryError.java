package org.customizedemployment.registry.file;

import org.apiguardian.api.API;
import org.customizedemployment.core.error.ErrorCode;

/** The error codes of ce-registry-file. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum RegistryError implements ErrorCode {
    CANNOT_READ("CE-REGISTRY-001", "give a file that exists and that this process may read"),
    CANNOT_WRITE("CE-REGISTRY-002", "give a file in a directory that exists and that this process may write to"),
    TOO_LARGE("CE-REGISTRY-003", "keep one certificate a line, or divide the register"),
    NOT_UTF_8("CE-REGISTRY-004", "save it as CSV in UTF-8"),
    NOT_CSV(
            "CE-REGISTRY-005",
            "separate columns by commas, and put a text with a comma or quotation mark in quotation marks"),
    BAD_HEADING(
            "CE-REGISTRY-006",
            "name each column once in the first line: 'staff', 'credential', 'issued-on', and as needed 'components',"
                    + " 'issuer', 'last-day', 'withdrawn-on', 'provider'"),
    MISSING("CE-REGISTRY-007", "fill in the staff's id, the type of certificate and the day of issue"),
    BAD_DAY("CE-REGISTRY-008", "write a day as 2026-03-01"),
    BAD_ID("CE-REGISTRY-009", "write 1 to 120 visible characters; components are separated by semicolons"),
    DATES_REVERSED("CE-REGISTRY-010", "a certificate ends or is withdrawn on the day of issue at the earliest"),
    DUPLICATE("CE-REGISTRY-011", "keep one of the lines that say the same"),
    BAD_TRAINING_HEADING(
            "CE-REGISTRY-012",
            "name each column once in the first line: 'what', 'date', and as needed 'course', 'iteration', 'staff',"
                    + " 'provider', 'homework', 'start', 'end', 'zone', 'colleague'"),
    BAD_WHAT(
            "CE-REGISTRY-013",
            "write one of session, homework, enrolled, agreement, attended, handed-in, completed, withdrawn, replaces,"
                    + " replacement-paid, waiting, recorded-through"),
    BAD_SESSION(
            "CE-REGISTRY-014", "write start and end as 09:00 and 12:00, the end later, and a zone as America/New_York"),
    NEEDED("CE-REGISTRY-015", "fill in this column; a line of this sort needs it"),
    SEVERAL("CE-REGISTRY-016", "correct each line that is named; nothing of the file was taken");

    private final String code;
    private final String remedy;

    RegistryError(String code, String remedy) {
        this.code = code;
        this.remedy = remedy;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
