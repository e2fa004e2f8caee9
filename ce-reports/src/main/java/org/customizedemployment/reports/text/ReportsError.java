package org.customizedemployment.reports.text;

import org.apiguardian.api.API;
import org.customizedemployment.core.error.ErrorCode;

/** The error codes of ce-reports. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum ReportsError implements ErrorCode {
    MISSING_RESOURCE("CE-REPORTS-001", "check that the jar is complete"),
    BAD_WIDTH("CE-REPORTS-002", "give a width of 20 to 1000 columns");

    private final String code;
    private final String remedy;

    ReportsError(String code, String remedy) {
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
