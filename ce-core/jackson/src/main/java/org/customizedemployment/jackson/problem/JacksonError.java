package org.customizedemployment.jackson.problem;

import org.apiguardian.api.API;
import org.customizedemployment.core.error.ErrorCode;

/** The error codes of ce-jackson. Values that can't exist keep the codes of ce-core, for example {@code CE-CORE-007}. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum JacksonError implements ErrorCode {
    MALFORMED("CE-JSON-001", "correct the JSON there; any JSON editor shows the place"),
    DUPLICATE_MEMBER("CE-JSON-002", "keep one of the two"),
    WRONG_TYPE("CE-JSON-003", "give a value of the expected type"),
    MISSING_MEMBER("CE-JSON-004", "add it"),
    UNKNOWN_MEMBER("CE-JSON-005", "correct its name or take it out"),
    UNKNOWN_WORD("CE-JSON-006", "use one of the words this version knows"),
    UNKNOWN_KIND("CE-JSON-007", "correct the kind, or use a version of this library that knows it"),
    WRONG_FORMAT("CE-JSON-008", "give a document of the expected format"),
    TEXT_TOO_LONG("CE-JSON-009", "shorten it, or keep it as a document of its own and refer to it"),
    TOO_DEEP("CE-JSON-010", "flatten it"),
    TOO_LARGE("CE-JSON-011", "split the document"),
    BAD_DATE("CE-JSON-012", "write a day of the calendar as year-month-day, for example '2026-03-01'"),
    JOURNAL_MISMATCH("CE-JSON-013", "leave out the journal, or give the case that it leads to"),
    BAD_TEXT("CE-JSON-014", "write the text in UTF-8 with whole characters only"),
    TRAILING_CONTENT("CE-JSON-015", "take out what follows the document");

    private final String code;
    private final String remedy;

    JacksonError(String code, String remedy) {
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
