package org.customizedemployment.spi.error;

import org.apiguardian.api.API;
import org.customizedemployment.core.error.ErrorCode;

/** The error codes of ce-spi. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum SpiError implements ErrorCode {
    BAD_PROPERTIES("CE-SPI-001", "write 'key = words' lines in UTF-8; a backslash is written twice"),
    DUPLICATE_CREDENTIAL("CE-SPI-002", "keep one of the lines that say the same"),
    REGISTER_TOO_LARGE("CE-SPI-003", "ask the register page by page, or hand in the part that the question is about"),
    MISSING_FILE("CE-SPI-004", "use the jar as published; it holds the pack's files");

    private final String code;
    private final String remedy;

    SpiError(String code, String remedy) {
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
