package org.customizedemployment.pack.foundations;

import org.apiguardian.api.API;
import org.customizedemployment.core.error.ErrorCode;

/** The error codes of this pack. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum FoundationsError implements ErrorCode {
    MISSING_RESOURCE("CE-PACK-FOUNDATIONS-001", "use the jar as published; it holds the pack's files");

    private final String code;
    private final String remedy;

    FoundationsError(String code, String remedy) {
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
