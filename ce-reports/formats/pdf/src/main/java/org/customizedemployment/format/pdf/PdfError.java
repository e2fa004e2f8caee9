package org.customizedemployment.format.pdf;

import org.apiguardian.api.API;
import org.customizedemployment.core.error.ErrorCode;

/** The error codes of ce-format-pdf. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum PdfError implements ErrorCode {
    MISSING_RESOURCE("CE-FORMAT-PDF-001", "check that the jar is complete"),
    NOT_A_FONT("CE-FORMAT-PDF-002", "give a TrueType font (.ttf) that may be embedded"),
    UNKNOWN_PICTURE("CE-FORMAT-PDF-003", "draw with rect, circle, line, path and text, or give a PNG or JPEG picture"),
    NOT_WRITTEN("CE-FORMAT-PDF-004", "write the document as HTML, and report the error with its cause");

    private final String code;
    private final String remedy;

    PdfError(String code, String remedy) {
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
