package org.customizedemployment.core.error;

import org.apiguardian.api.API;

/** The error codes of ce-core. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum CoreError implements ErrorCode {
    BAD_ID("CE-CORE-001", "use 1 to 120 visible characters without spaces at the ends or control characters"),
    BAD_MONEY("CE-CORE-002", "write an ISO 4217 code and an amount, for example 'USD 12.34'"),
    BAD_MINUTES("CE-CORE-003", "give whole minutes of zero or more"),
    BAD_TIME("CE-CORE-004", "write local time and zone, for example '2026-03-01T13:00[America/New_York]'"),
    AMBIGUOUS_TIME(
            "CE-CORE-005",
            "this local time occurs twice there; add the offset, for example '2026-11-01T01:30-04:00[America/New_York]'"),
    SKIPPED_TIME("CE-CORE-006", "clocks jumped over this local time; give the time that the clock on the wall showed"),
    DATES_REVERSED("CE-CORE-007", "put the earlier one first"),
    BAD_RATE("CE-CORE-008", "write currency, amount and unit, for example 'USD 35.00 per hour'"),
    BAD_VERSION("CE-CORE-009", "an entry's version starts at 1 and grows by 1 with each change"),
    DUPLICATE_ENTRY(
            "CE-CORE-010",
            "give each entry an id of its own, or use 'change', 'correct' or 'renegotiate' for a new version"),
    UNKNOWN_REFERENCE("CE-CORE-011", "record the entry it points to first, or correct the id"),
    BAD_PROCESS("CE-CORE-012", "correct the process definition"),
    UNKNOWN_PHASE("CE-CORE-013", "use one of the phases of the case's process"),
    BAD_RULE_BOOK("CE-CORE-014", "correct the packs that the rule book is built from"),
    BAD_DIGEST("CE-CORE-015", "write 'sha256:' and 64 hexadecimal digits"),
    JOURNAL_GAP("CE-CORE-016", "replay the changes of one case in the order of their revisions, without gaps"),
    ENTRY_MISMATCH("CE-CORE-017", "use an entry of the same kind and the next version"),
    MISSING_DATE("CE-CORE-018", "give the named date with the request"),
    BAD_ARGUMENT("CE-CORE-019", "correct the call"),
    INTERVAL_TOO_LONG(
            "CE-CORE-020", "correct the dates: a service takes hours; record longer ones as several services"),
    ENTRY_ERASED("CE-CORE-021", "record it under another id: what was erased does not come back"),
    BAD_WINDOW("CE-CORE-022", "write a day and two times of it, the earlier first, for example 'monday 09:00-12:30'"),
    BAD_RANGE("CE-CORE-023", "give low, typical and high of zero or more, in this order and in one currency"),
    BAD_NUMBER("CE-CORE-024", "write a number of no more digits than that, without an exponent"),
    OTHER_FORMAT("CE-CORE-025", "read it with a version of the library that knows its format");

    private final String code;
    private final String remedy;

    CoreError(String code, String remedy) {
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
