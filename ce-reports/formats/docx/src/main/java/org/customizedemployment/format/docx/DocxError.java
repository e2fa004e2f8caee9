package org.customizedemployment.format.docx;

import org.apiguardian.api.API;
import org.customizedemployment.core.error.ErrorCode;

/** The error codes of ce-format-docx. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum DocxError implements ErrorCode {
    BAD_PICTURE("CE-FORMAT-DOCX-001", "give a PNG or JPEG picture");

    private final String code;
    private final String remedy;

    DocxError(String code, String remedy) {
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
