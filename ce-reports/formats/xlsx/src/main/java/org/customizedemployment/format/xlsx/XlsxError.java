package org.customizedemployment.format.xlsx;

import org.apiguardian.api.API;
import org.customizedemployment.core.error.ErrorCode;

/** The error codes of ce-format-xlsx. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum XlsxError implements ErrorCode {
    TOO_LARGE("CE-FORMAT-XLSX-001", "write CSV, which has no limit, or report on fewer cases or days");

    private final String code;
    private final String remedy;

    XlsxError(String code, String remedy) {
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
