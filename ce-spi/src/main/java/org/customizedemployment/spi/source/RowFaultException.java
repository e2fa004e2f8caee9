package org.customizedemployment.spi.source;

import org.apiguardian.api.API;
import org.customizedemployment.core.error.CeException;
import org.customizedemployment.spi.error.SpiError;

/** Thrown while a row is made an entry, and taken by {@link CaseReading} for a problem of the case. Names the column, never what stands in it. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class RowFaultException extends CeException {
    private static final long serialVersionUID = 1L;

    private final SourceFault fault;
    private final String column;

    private RowFaultException(SourceFault fault, String column) {
        super(SpiError.UNREADABLE_ROW, "column '" + column + "': " + fault);
        this.fault = fault;
        this.column = column;
    }

    public static RowFaultException of(SourceFault fault, String column) {
        return new RowFaultException(fault, column);
    }

    public SourceFault getFault() {
        return fault;
    }

    public String getColumn() {
        return column;
    }
}
